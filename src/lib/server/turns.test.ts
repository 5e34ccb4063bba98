import { expect, test } from 'vitest';
import { turn } from './turns.ts';

test('turns come in order, and timers come between them', async () => {
	const seen: string[] = [];
	const work = async (name: string) => {
		await turn();
		const until = performance.now() + 5;
		while (performance.now() < until);
		seen.push(name);
	};
	const timer = setInterval(() => seen.push('tick'), 1);
	await Promise.all(['a', 'b', 'c'].map(work));
	clearInterval(timer);
	expect(seen.filter((name) => name !== 'tick')).toEqual(['a', 'b', 'c']);
	expect(seen.slice(seen.indexOf('a'), seen.indexOf('c'))).toContain('tick');
});
