import * as v from 'valibot';
import { dayOfIso } from './day.ts';
import { deckOf, type Starting } from './deck.ts';
import { defaultParameters } from './engine.ts';

import { formulas } from './formulas.ts';
import { usualHabits } from './habits.ts';
import type { Outlook } from './outlook.ts';

const day = v.pipe(
	v.string('is no date such as 2026-12-14'),
	v.check((iso) => dayOfIso(iso) !== null, 'is no date such as 2026-12-14'),
	v.transform((iso) => dayOfIso(iso)!)
);
const number = (least: number, most: number, says: string) =>
	v.pipe(v.number(says), v.minValue(least, says), v.maxValue(most, says));
const whole = (least: number, most: number, says: string) =>
	v.pipe(number(least, most, says), v.integer(says));

const isNew = v.object({ new: v.literal(true, 'is neither true nor left out') });
const noCard = 'is neither new nor has a stability, a difficulty and a last study day';
const seen = v.object(
	{
		stability: number(0.001, 36_500, 'is no number of days from 0.001 to 36500'),
		difficulty: number(1, 10, 'is no number from 1 to 10'),
		lastStudyDay: day
	},
	noCard
);
const card = v.lazy((given) => (typeof given === 'object' && given && 'new' in given ? isNew : seen));
const file = v.object({
	cards: v.pipe(v.array(card, 'is no list'), v.minLength(1, 'has no card')),
	exam: day,
	today: day,
	minutesADay: number(0, 1440, 'is no number from 0 to 1440'),
	questions: v.optional(whole(0, 100_000, 'is no whole number from 0 to 100000'), 0),
	seed: v.optional(whole(-(2 ** 31), 2 ** 32, 'is no whole number'), 1)
});

/** Days: nobody plans an exam of later, and simulating the days until then would take for ever. */
const farthest = 3_650;

/** Reads what `este forecast` takes, or says in one line what is wrong and where. */
export function readForecast(text: string): Outlook | { problem: string } {
	const parsed = parse(text);
	if ('problem' in parsed) return parsed;
	const result = v.safeParse(file, parsed.json);
	if (!result.success) return { problem: say(result.issues[0]) };
	const { cards, exam, today, minutesADay, questions, seed } = result.output;
	if (exam < today) return { problem: '"exam" lies before "today".' };
	if (exam > today + farthest) return { problem: `"exam" lies more than ${farthest} days after "today".` };
	const early = cards.findIndex((card) => 'lastStudyDay' in card && card.lastStudyDay > today);
	if (early >= 0) return { problem: `"cards[${early}].lastStudyDay" lies after "today".` };
	const { interval } = formulas();
	const starting = cards.map((card): Starting => {
		if ('new' in card) return 'new';
		const { stability, difficulty, lastStudyDay: lastDay } = card;
		return {
			stability,
			difficulty,
			lastDay,
			dueDay: lastDay + Math.max(1, Math.round(interval(stability, 0.9)))
		};
	});
	return {
		deck: deckOf(starting),
		today,
		exam: { day: exam },
		seconds: new Array(exam - today).fill(minutesADay * 60),
		questions,
		weights: defaultParameters,
		// A card that was met was answered once at least.
		learntFrom: starting.filter((card) => card !== 'new').length,
		habits: usualHabits,
		seed
	};
}

function parse(text: string): { json: unknown } | { problem: string } {
	try {
		return { json: JSON.parse(text) };
	} catch (error) {
		return { problem: `This is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.` };
	}
}

function say(issue: v.BaseIssue<unknown>): string {
	const path = (issue.path ?? [])
		.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
	if (path === '') return 'This is not a JSON object.';
	return `"${path}" ${issue.input === undefined ? 'is missing' : issue.message}.`;
}
