import { expect, test } from 'vitest';
import { oneByOne } from './one-by-one.ts';
import type { Brought, Preparation } from './prepare.ts';

const pasted = (text: string): Brought => ({ kind: 'pasted', title: '', text });

/** Reads a text when it is told to; answers the text as a problem, or fails. */
function reader(most: number) {
	const begun: { text: string; end: (fails?: boolean) => void }[] = [];
	const read = oneByOne(
		(brought) =>
			new Promise<Preparation>((resolve, reject) => {
				const text = brought.kind === 'pasted' ? brought.text : '';
				begun.push({
					text,
					end: (fails) => (fails ? reject(new Error(text)) : resolve({ problem: text }))
				});
			}),
		most
	);
	const texts = () => begun.map(({ text }) => text);
	return { begun, texts, read };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('texts are read one after the other, also behind one that fails', async () => {
	const { begun, texts, read } = reader(10);
	const one = read('ann', pasted('one'));
	const two = read('bob', pasted('two'));
	await soon();
	expect(texts()).toEqual(['one']);
	begun[0]?.end(true);
	await expect(one).rejects.toThrow('one');
	await soon();
	expect(texts()).toEqual(['one', 'two']);
	begun[1]?.end();
	expect(await two).toEqual({ problem: 'two' });
});

test('a learner has one text read at a time, and the same one sent twice is read once', async () => {
	const { begun, texts, read } = reader(10);
	const sent = [read('ann', pasted('one')), read('ann', pasted('one'))];
	expect(await read('ann', pasted('two'))).toEqual({
		problem: 'Este is still reading another text of yours; please try again in a minute.'
	});
	begun[0]?.end();
	expect(await Promise.all(sent)).toEqual([{ problem: 'one' }, { problem: 'one' }]);
	read('ann', pasted('two'));
	await soon();
	expect(texts()).toEqual(['one', 'two']);
});

test('only so many texts wait', async () => {
	const { begun, read } = reader(2);
	const one = read('ann', pasted('one'));
	read('bob', pasted('two'));
	const busy = { problem: 'Este is reading other texts; please try again in a minute.' };
	expect(await read('cem', pasted('three'))).toEqual(busy);
	begun[0]?.end();
	await one;
	expect(await Promise.race([read('cem', pasted('three')), soon()])).not.toEqual(busy);
});
