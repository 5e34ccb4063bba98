import * as v from 'valibot';
import { dayOfIso } from '#lib/scheduling/day.ts';
import type { Exam } from '#lib/server/exams.ts';

/** The weekdays as the form names their fields, from Monday on. */
export const weekdays = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday'
] as const;

const text = v.pipe(v.string(), v.trim(), v.maxLength(40, 'This is too long.'));

/** What the form sends, as it was typed; how much a topic counts comes as `weight-` and its place. */
export const typed = v.objectWithRest(
	{
		day: text,
		target: text,
		questions: text,
		monday: text,
		tuesday: text,
		wednesday: text,
		thursday: text,
		friday: text,
		saturday: text,
		sunday: text
	},
	text
);
export type Typed = v.InferOutput<typeof typed>;
export type Problems = Record<string, string>;

const farthestDays = 730;

/** The exam that was typed, or what is wrong with which field. `topics` are the ids of the course, in order. */
export function read(
	given: Typed,
	{ today, topics }: { today: number; topics: string[] }
): { exam: Omit<Exam, 'courseId'> } | { problems: Problems } {
	const problems: Problems = {};
	const number = (name: string, least: number, most: number) => {
		const value = given[name] === '' ? NaN : Number(given[name] ?? NaN);
		if (Number.isInteger(value) && value >= least && value <= most) return value;
		problems[name] = `Please give a whole number from ${least} to ${most}.`;
		return least;
	};
	const day = dayOfIso(given.day);
	if (day === null) problems.day = 'Please choose a date.';
	else if (day <= today) problems.day = 'Please choose a day after today.';
	else if (day > today + farthestDays) problems.day = 'Please choose a day within the next two years.';
	const minutes = weekdays.map((name) => number(name, 0, 600));
	if (minutes.every((each) => each === 0)) problems.monday = 'Please give some time on at least one day.';
	const weights = Object.fromEntries(topics.map((id, index) => [id, number(`weight-${index}`, 0, 10)]));
	if (topics.length > 0 && Object.values(weights).every((weight) => weight === 0))
		problems['weight-0'] = 'At least one topic has to count.';
	const exam = {
		day: day ?? today,
		target: number('target', 1, 100) / 100,
		questions: given.questions === '' ? 0 : number('questions', 0, 1000),
		minutes,
		weights
	};
	return Object.keys(problems).length > 0 ? { problems } : { exam };
}
