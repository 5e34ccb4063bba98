import * as v from 'valibot';
import { isZone } from '#lib/scheduling/day.ts';

/** What the form sends, as it was typed. */
const text = v.pipe(v.string(), v.trim(), v.maxLength(100, 'This is too long.'));
export const typed = {
	newPerDay: text,
	reviewsPerDay: text,
	zone: text,
	dayStartsAt: text,
	retention: text,
	/** A box: there when it is ticked. */
	quizzesCount: v.optional(text)
};

type Typed = v.InferOutput<v.ObjectSchema<typeof typed, undefined>>;

export type Problems = Partial<Record<keyof Typed, string>>;

const whole = (least: number, most: number) => {
	const sentence = `Please give a whole number from ${least} to ${most.toLocaleString('en')}.`;
	return v.pipe(
		v.string(),
		v.regex(/^\d{1,6}$/, sentence),
		v.toNumber(),
		v.minValue(least, sentence),
		v.maxValue(most, sentence)
	);
};

const wanted = v.object({
	newPerDay: whole(0, 999),
	reviewsPerDay: whole(0, 9999),
	zone: v.pipe(v.string(), v.check(isZone, 'There is no such time zone. Please choose one of the list.')),
	dayStartsAt: whole(0, 23),
	retention: whole(70, 97)
});

/** The settings that were typed, or what is wrong with which field. */
export function read(given: Typed) {
	const parsed = v.safeParse(wanted, given);
	if (!parsed.success) {
		const problems = Object.entries(v.flatten<typeof wanted>(parsed.issues).nested ?? {});
		return {
			kind: 'problems' as const,
			problems: Object.fromEntries(problems.map(([name, [problem]]) => [name, problem])) as Problems
		};
	}
	const { retention, ...settings } = parsed.output;
	const quizzesCount = given.quizzesCount !== undefined;
	return {
		kind: 'settings' as const,
		settings: { ...settings, desiredRetention: retention / 100, quizzesCount }
	};
}
