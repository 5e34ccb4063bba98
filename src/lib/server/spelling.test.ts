import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './db/open.ts';
import { bring, noon, prepared, school } from './fixtures.ts';
import { fill } from './indexing.ts';
import { readings } from './spelling.ts';
import * as wordings from './wordings.ts';

const waters = `On waters

The Balkhash Academy of Zürich was founded in March 1946. Its statutes speak of a guarantor of security.

The Iranian treaty on the Caspian Sea says that Назарбаев and Қазақстан signed it. A multi-vector policy followed.

A station stands there.`;
/** Words one letter off "statiom", most of which come before "station" by their letters. */
const near = [1, 2, 3, 4, 5].flatMap((at) =>
	[...'abcdefghijklmnop'].map((letter) => `${'statiom'.slice(0, at)}${letter}${'statiom'.slice(at + 1)}`)
);
const many = Array.from({ length: 40 }, (_, at) => `The harbour of town ${at} is deep.`).join(' ');

describe('two learners with texts of their own', () => {
	let db: Database;
	const meant = (query: string, learner = 'ann') => readings(db, learner, query, noon);

	beforeAll(async () => {
		db = await school(4, ['ann', 'bob']);
		await bring(db, 'ann', 'ann-text', { newCourse: 'Of Ann' }, await prepared(waters));
		await bring(
			db,
			'bob',
			'bob-text',
			{ newCourse: 'Of Bob' },
			await prepared(`On ports\n\n${many} A harbor. ${near.join(' ')}.`)
		);
		await fill(db);
		await wordings.change(db, 'ann', 'c.f0/a', { prompt: 'Which marzipan?', answer: 'true' });
	});

	test.each([
		['balkash', ['Balkhash']],
		['Blakhash academy', ['Balkhash academy']],
		['garantor of sekurity', ['guarantor of security']],
		['"guarantor of securty"', ['"guarantor of security"']],
		['tr* secuirty', ['tr* security']],
		['zuriich', ['Zürich']],
		['Назрбаев', ['Назарбаев']],
		['казакстан', []],
		['қазакстан', ['Қазақстан']],
		['multivector', ['multi-vector']],
		['sentense', ['sentence']]
	])('a misspelt word is told from what the learner has: %s', async (query, expected) => {
		expect(await meant(query)).toEqual(expected);
	});

	test.each([
		'balkhash',
		'guarant',
		'sea',
		'saa',
		'fo',
		'foo',
		'1947',
		'xylophone',
		'balkash xylophone',
		'',
		'"*'
	])('what stands there, is short, a number or like nothing is not doubted: %s', async (query) => {
		expect(await meant(query)).toEqual([]);
	});

	test('nobody is told words of another’s documents, cards or wordings', async () => {
		expect(await meant('balkash', 'bob')).toEqual([]);
		expect(await meant('marzapan')).toEqual(['marzipan']);
		expect(await meant('marzapan', 'bob')).toEqual([]);
		expect(await meant('harbuor')).toEqual([]);
		expect(await meant('harbuor', 'bob')).toEqual(['harbour', 'harbor']);
	});

	test('what others write does not decide what a learner is offered', async () => {
		expect(await meant('statiom')).toEqual(['station']);
	});

	test('only a few words of a query are doubted, first of all those that stand nowhere', async () => {
		expect(await meant('guarantor academy founded statutes balkash')).toEqual([
			'guarantor academy founded statutes Balkhash'
		]);
		expect(await meant('balkash acadmy statuts garantor')).toEqual(['Balkhash Academy statutes guarantor']);
		expect(await meant('balkash acadmy statuts garantor securty')).toEqual([]);
	});

	test('a word that is hardly ever there is doubted for one nearly alike that is often there', async () => {
		expect(await meant('harbor', 'bob')).toEqual(['harbour']);
		expect(await meant('harbour', 'bob')).toEqual([]);
	});
});
