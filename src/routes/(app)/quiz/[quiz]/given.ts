import * as v from 'valibot';
import type { Given } from '#lib/facts/question.ts';

const several = v.optional(
	v.pipe(
		v.union([v.string(), v.array(v.string())]),
		v.transform((given) => [given].flat().flatMap((each) => each.split(' '))),
		v.maxLength(20)
	)
);

/**
 * The fields in which an answer comes: what was typed, choices by their numbers, or places from 1 on;
 * several of them as several fields or as one.
 */
export const givenFields = v.object({
	text: v.optional(v.pipe(v.string(), v.maxLength(2000, 'An answer can have at most 2,000 characters.'))),
	choice: several,
	place: several,
	/** The learner does not know it. */
	pass: v.optional(v.string())
});

/** What was given, or what is missing of it. */
export function givenOf({
	text,
	choice,
	place,
	pass
}: v.InferOutput<typeof givenFields>): { given: Given } | { problem: string } {
	if (pass !== undefined) return { given: text === undefined ? [] : '' };
	if (text !== undefined) {
		if (text.trim() === '') return { problem: 'Please write an answer first.' };
		return { given: text.replace(/\r\n?/g, '\n') };
	}
	if (choice) {
		const given = choice.map(number);
		if (given.some(Number.isNaN)) return { problem: 'Please choose one for each.' };
		return { given };
	}
	if (place) {
		const places = place.map(number);
		const given = places.map((_, at) => places.indexOf(at + 1));
		if (given.includes(-1)) return { problem: 'Please give each its own place.' };
		return { given };
	}
	return { problem: 'Please choose an answer first.' };
}

/** The fields of a form with an answer, each of them one text. */
export function fieldsOf(form: FormData): Record<string, string> {
	const names = ['text', 'choice', 'place', 'pass'].filter((name) => form.has(name));
	return Object.fromEntries(
		names.map((name) => [name, form.getAll(name).join(name === 'text' ? '\n' : ' ')])
	);
}

/** What such fields say. */
export function read(fields: Record<string, string>): { given: Given } | { problem: string } {
	const parsed = v.safeParse(givenFields, fields);
	return parsed.success ? givenOf(parsed.output) : { problem: parsed.issues[0].message };
}

function number(text: string): number {
	return /^\d{1,3}$/.test(text) ? Number(text) : NaN;
}
