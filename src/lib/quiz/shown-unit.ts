import { gap } from '#lib/facts/fact.ts';
import { whenOf } from '#lib/reading/when.ts';
import { amountOf } from './amount.ts';

/** A sentence whose gap leaves the unit standing, with the bare number: "kept at ____ °C" and "35" for "kept at ____" and "35 °C". */
export function withUnitShown(prompt: string, answer: string): { stem: string; number: string } | null {
	const unit = amountOf(answer)?.unit ?? '';
	const number = answer.slice(0, answer.length - unit.length);
	if (
		whenOf(answer) ||
		/^(?:st|nd|rd|th)\b|^[ -]?(?:half|halves|thirds?|quarters?|fifths?|tenths?)$|(?:^|[\s-])\p{Lu}\p{Ll}/u.test(
			unit
		)
	)
		return null;
	if (unit === '' || !answer.endsWith(unit) || !/^[^\d\s]*[\d\p{L}]/u.test(number)) return null;
	const shown = answer.slice(number.trimEnd().length).replace('-', ' ');
	return { stem: prompt.replace(gap, `${gap}${shown}`), number: number.trimEnd().replace(/-$/, '') };
}
