import { matches } from './matches.ts';
import type { Phrase } from './claim-phrases.ts';
import { numberSpellings, quantitiesIn, quantitySpellings } from './quantities.ts';

/** The numbers with their units and the counts of a statement that may be asked for, with other ways to write them. */
export function figuresIn(text: string, start: number): (Phrase & { accepted: string[] })[] {
	if (!anyNumber.test(text)) return [];
	const measured = quantitiesIn(text).map((quantity) => ({
		start: quantity.start,
		end: quantity.end,
		accepted: quantitySpellings(quantity)
	}));
	const counted = matches(counts, text)
		.map(({ 0: number, index }) => ({
			start: index,
			end: index + number.length,
			accepted: numberSpellings(number)
		}))
		.filter((count) => !measured.some((each) => each.start < count.end && each.end > count.start));
	return [...measured, ...counted]
		.filter((each) => each.start >= start && isSure(text.slice(start, each.start), text.slice(each.end)))
		.map((each) => ({
			...each,
			text: text.slice(each.start, each.end),
			kind: 'number' as const,
			before: '',
			after: text.slice(each.end)
		}));
}

const anyNumber = /\d|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;

const counts =
	/(?<![\w.,/–-]|[A-Z] )(?:(?!(?:1[4-9]|20)\d\d )\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: (?:million|billion|thousand))?|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:[\p{L}-]+ ){0,2}?(?:\p{L}{3,}(?<![su])s|people|men|women|children)\b)(?! (?:years?|months?|weeks?|days?|hours?|minutes?|times|reasons|ways|things|of)\b)/gu;

/** Not in a range, an age, a distance of time or a sum that is worked out. */
function isSure(before: string, after: string): boolean {
	return (
		!/[–-]$|\b(?:between|from|of age|aged?|age of|another|these|those|last|past|next|after|within|the first|chapter|figure|section|table|no\.) (?:about |some )?$|^the $|\d (?:to|and|or|by) (?:about )?$|\([^)]*$|["“][^"”]*$|[=<>×≈~/] ?$/i.test(
			before
		) && !/^(?: ?[–-]| (?:later|earlier|ago|before|after|old|or|to|and)\b|[’']|\/| ?[=×^])/.test(after)
	);
}
