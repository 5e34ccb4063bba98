import { expect, test } from 'vitest';
import { scoreOf, type Outcome, type Score } from '#lib/quiz/results.ts';
import { cardsWords, countsWords, earlierWords, scoreWords, timeWords, topicsWords } from './words.ts';

const score = (right: number, questions: number, given: Partial<Score> = {}): Score => ({
	...{ questions, right, partly: 0, unanswered: 0 },
	...{ share: right / questions, band: { low: 0.52, high: 0.84 } },
	...given
});
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

const cards = { questions: 12, promised: 0.9, expected: 0.9, share: 0.7, against: 'less' } as const;

test.each([
	[score(14, 20), 'even', 'That is 70 %. Of questions like these you probably know between 52 % and 84 %.'],
	[
		score(3, 5),
		'even',
		'That is 60 %. So few questions say little: of questions like these you probably know between 52 % and 84 %.'
	],
	[
		score(14, 20, { unanswered: 1 }),
		'weakest',
		'That is 70 %. 1 question was not answered and counts as wrong. Of questions like these you probably know between 52 % and 84 %. They were picked from what you are weakest at, so of the whole you may know more.'
	],
	[
		score(10, 20, { unanswered: 2, partly: 3, share: 0.58 }),
		'even',
		'3 questions were right in part and count for that part: with them, that is 58 %. 2 questions were not answered and count as wrong. Of questions like these you probably know between 52 % and 84 %.'
	]
] as const)('the words for a score', (of, pick, expected) => {
	expect(plain(scoreWords(of, pick, cards))).toBe(expected);
});

test('of a first quiz nobody says that it was picked from what is known least', () => {
	expect(scoreWords(score(14, 20), 'weakest', null)).toBe(scoreWords(score(14, 20), 'even', null));
});

test.each([
	[{ endsAt: null, finishedAt: 90, answers: [{ at: 50 }] }, null],
	[{ endsAt: 100, finishedAt: 90, answers: [{ at: 90 }] }, null],
	[{ endsAt: 100, finishedAt: 100, answers: [{ at: 50 }, null] }, 'The time was up.'],
	[
		{ endsAt: 100, finishedAt: 100, answers: [{ at: 50 }, { at: 101 }] },
		'The time was up. The answer that stood on the page by then was counted.'
	]
])('whether the time ended a quiz: %#', (quiz, expected) => {
	expect(timeWords(quiz)).toBe(expected);
});

test.each([
	[
		cards,
		'This is about the 12 questions whose cards you have studied. That is a gap that chance alone hardly leaves: a question asked in another way is harder than its card.'
	],
	[
		{ ...cards, expected: 0.925, against: 'alike' },
		'This is about the 12 questions whose cards you have studied. With lucky guesses among the choices, 93 % was to be expected. That lies within what chance does.'
	]
] as const)('cards against the quiz', (of, more) => {
	expect(plain(cardsWords(of).short)).toBe('Your cards say 90 %, this quiz 70 %');
	expect(plain(cardsWords(of).more)).toBe(more);
});

test.each([
	[1, 'Only one question here asks for a card that you had studied: too few to compare.'],
	[4, 'Only 4 questions here ask for a card that you had studied: too few to compare.']
])('of %i questions nothing is said in large letters', (questions, more) => {
	expect(cardsWords({ ...cards, questions, against: 'alike' })).toEqual({ short: null, more });
});

const before = (share: number, questions = 20) => ({ id: 'q', day: 1, time: '09:05', questions, share });

test.each([
	[score(14, 20), [], null, 'This is your first quiz on this course.'],
	[
		score(14, 20),
		[before(0.6)],
		null,
		'Last time you had 60 %, now 70 %. A difference like this may be chance.'
	],
	[score(14, 20), [before(0.7)], null, 'Last time you had 70 %, now 70 %.'],
	[score(19, 20), [before(0.5)], null, 'Last time you had 50 %, now 95 %. That is clearly more.'],
	[score(8, 20), [before(0.9)], null, 'Last time you had 90 %, now 40 %. That is clearly less.'],
	[
		score(19, 20),
		[before(0.9)],
		before(0.5),
		'With the same questions you had 50 % the first time, now 95 %. That is clearly more. Questions that you have seen before are easier.'
	]
])('this quiz against earlier ones', (now, earlier, first, expected) => {
	expect(plain(earlierWords({ score: now, earlier, first }))).toBe(expected);
});

const outcome = { topic: null, kind: 'typed', recall: null, choices: null } as const;
const outcomes = (right: number, questions: number): Outcome[] =>
	Array.from({ length: questions }, (_, index) =>
		index < right ? { ...outcome, verdict: 'right', score: 1 } : { ...outcome, verdict: 'wrong', score: 0 }
	);

test.each([
	[[outcomes(3, 3)], null],
	[[outcomes(1, 2), outcomes(1, 2)], null],
	[
		[outcomes(3, 4), outcomes(1, 4)],
		'Weakest here: Topic 1, 1 of 4 right. So few questions say little of a topic.'
	],
	[
		[outcomes(0, 1), outcomes(0, 3), outcomes(2, 3)],
		'Weakest here: Topic 1, 0 of 3 right. So few questions say little of a topic.'
	],
	[[outcomes(2, 8), outcomes(7, 8)], 'Weakest here: Topic 0, 2 of 8 right.']
])('the weakest topic of a quiz', (each, expected) => {
	const topics = each.map((of, index) => ({ part: `Topic ${index}`, score: scoreOf(of), cards: null }));
	expect(topicsWords(topics)).toBe(expected);
});

test.each([
	[true, 12, /^12 of your answers count for your schedule, as if you had studied the cards/],
	[true, 1, /^One of your answers counts for your schedule, as if you had studied its card/],
	[true, 0, /^None of your answers here/],
	[false, 12, /^This quiz does not count/]
])('whether the answers count', (counts, counting, expected) => {
	expect(countsWords(counts, counting)).toMatch(expected);
});
