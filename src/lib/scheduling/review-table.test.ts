import { expect, test } from 'vitest';
import { readTable } from './review-table.ts';

const head = 'card_id,review_rating,review_time,review_duration';

test('days are whole periods of 24 hours since the answer before', () => {
	const table = readTable(
		`${head}\n7,3,2024-03-29T20:00:00+00:00,900\n7,4,2024-04-02T19:59:00+00:00,100\n7,1,2024-03-30T20:00:00+00:00,5\n`
	);
	if ('problem' in table) throw new Error(table.problem);
	expect(table.cards.map((answers) => answers.map(({ day, grade }) => [day, grade]))).toEqual([
		[
			[0, 3],
			[1, 1],
			[3, 4]
		]
	]);
});

test.each([
	['', 'The first line names no column "card_id".'],
	['card_id,review_time', 'The first line names no column "review_rating".'],
	[`${head}\n7,5,2024-03-29T20:00:00Z,1`, 'Line 2 has the rating "5", which is not 1 to 4.'],
	[
		`${head}\n7,3,2024-03-29T20:00:00Z,1\n7,3`,
		'Line 3 has the time "", which is not a date and time such as 2026-01-01T10:00:00Z.'
	],
	[
		`${head}\n7,3,2024-03-29 20:00:00,1`,
		'Line 2 has the time "2024-03-29 20:00:00", which has no time zone: add Z or an offset such as +05:00.'
	],
	[`${head}\n,3,2024-03-29T20:00:00Z,1`, 'Line 2 names no card.']
])('%j is no table', (text, problem) => {
	expect(readTable(text)).toEqual({ problem });
});
