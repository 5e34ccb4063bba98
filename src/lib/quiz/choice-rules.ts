import { gap } from '#lib/facts/fact.ts';
import type { MatchingQuestion, OrderingQuestion } from '#lib/facts/question.ts';
import { amountOf } from './amount.ts';
import type { Fault } from './faults.ts';
import { fits } from './grammar.ts';
import { overlaps } from './same-thing.ts';
import { tellingWords } from './telling-words.ts';
import { whenOf } from '#lib/reading/when.ts';

/** What is wrong with some choices, whatever the texts say; `key` is the index of the right one. */
export function choiceFaults(texts: string[], key: number, stem: string): Fault[] {
	const right = texts[key] ?? '';
	const others = texts.filter((_, at) => at !== key);
	return [
		...overlapping(texts),
		...ofOneKind(texts),
		...ofOneLength(right, others),
		...echoing(right, others, stem),
		...outOfGrammar(texts, right, stem),
		...sweeping(texts),
		...together(texts),
		...converging(right, others),
		...exhausting(texts),
		...tooFewOrMany(texts)
	];
}

/** What is wrong with what is to be matched or put in order. */
export function pairFaults({ kind, choices, key }: MatchingQuestion | OrderingQuestion): Fault[] {
	const texts = choices.map(({ text }) => text);
	const faults = kind === 'matching' ? [...overlapping(texts), ...ofOneKind(texts)] : [];
	const isComplete = new Set(key).size === key.length && key.length === choices.length;
	if (!isComplete || new Set(texts).size !== texts.length)
		faults.push({ code: 'Q6', reason: 'Each has exactly one place, and each place one.' });
	if (texts.length < 3 || texts.length > 6)
		faults.push({ code: 'Q18', reason: 'Give three to six to match or to put in order.' });
	return faults;
}

function overlapping(texts: string[]): Fault[] {
	const pair = texts
		.flatMap((a, at) => texts.slice(at + 1).map((b) => [a, b] as const))
		.find(([a, b]) => overlaps(a, b));
	if (!pair) return [];
	return [{ code: 'Q6', reason: `“${pair[0]}” and “${pair[1]}” overlap: one holds or means the other.` }];
}

function ofOneKind(texts: string[]): Fault[] {
	const kinds = new Set(texts.map(kindOf));
	if (kinds.size === 1) return [];
	return [{ code: 'Q7', reason: 'The choices are not all of one kind.' }];
}

function kindOf(text: string): string {
	const when = whenOf(text);
	if (when && /\d{3}|century/.test(text)) return when.precision;
	if (amountOf(text)) return 'number';
	return 'words';
}

function ofOneLength(right: string, others: string[]): Fault[] {
	if (kindOf(right) !== 'words') return [];
	const lengths = others.map(({ length }) => length);
	const longest = Math.max(...lengths);
	if (right.length > longest * 1.2 && right.length - longest > 4)
		return [{ code: 'Q8', reason: 'The right choice is the longest by far.' }];
	const all = [right.length, ...lengths];
	const [least, most] = [Math.min(...all), Math.max(...all)];
	if (most - least > 14 && most > least * 3)
		return [{ code: 'Q8', reason: 'The choices are of very different lengths.' }];
	return [];
}

/** A word of the question that stands in the right choice alone gives it away. */
function echoing(right: string, others: string[], stem: string): Fault[] {
	const asked = tellingWords(stem.replaceAll(gap, ' '));
	const shared = [...tellingWords(right)].filter((word) => asked.has(word));
	const alone = shared.filter((word) => !others.every((other) => tellingWords(other).has(word)));
	const isIn = (word: string) => others.some((other) => tellingWords(other).has(word));
	const only = alone.filter((word) => !isIn(word));
	if (only.length > 0 || isInitialled(right, others, stem))
		return [{ code: 'Q9', reason: 'Words of the question stand in the right choice alone.' }];
	return [];
}

/** A short form in the question whose letters only the right choice has. */
function isInitialled(right: string, others: string[], stem: string): boolean {
	const shorts = stem.match(/\b\p{Lu}{2,7}\b/gu) ?? [];
	return shorts.some(
		(short) => initials(right).includes(short) && !others.some((other) => initials(other).includes(short))
	);
}

function initials(text: string): string {
	return (text.match(/\b\p{Lu}/gu) ?? []).join('');
}

function outOfGrammar(texts: string[], right: string, stem: string): Fault[] {
	const odd = texts.find((text) => !fits(text, right, stem));
	if (odd === undefined) return [];
	return [
		{ code: 'Q10', reason: `“${odd}” does not fit the grammar of the question as the right choice does.` }
	];
}

function sweeping(texts: string[]): Fault[] {
	const odd = texts.find((text) => /\b(?:always|never|completely|absolutely|impossible)\b/i.test(text));
	return odd === undefined
		? []
		: [{ code: 'Q11', reason: `“${odd}” sweeps: a choice says neither “always” nor “never”.` }];
}

function together(texts: string[]): Fault[] {
	const odd = texts.find((text) =>
		/\b(?:all|none|both|neither|any) of (?:the above|these|them|the (?:others?|choices))\b|\b(?:a|b|both|all) (?:and|or) [bc]\b/i.test(
			text
		)
	);
	return odd === undefined ? [] : [{ code: 'Q12', reason: `“${odd}” speaks of other choices.` }];
}

/** A key that shares one word with some choices and another with the others is found without knowing anything. */
function converging(right: string, others: string[]): Fault[] {
	const words = [...new Set(right.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
	const sharing = words.map((word) => others.filter((other) => other.toLowerCase().includes(word)));
	const parts = sharing.filter(({ length }) => length > 0 && length < others.length);
	const between = parts.some((some) => parts.some((more) => !some.some((other) => more.includes(other))));
	if (!between) return [];
	return [{ code: 'Q13', reason: 'The right choice has a part of each of the others.' }];
}

const forms = [
	/^(?:yes|no)$/i,
	/^(?:(?:it )?(?:increases?|decreases?|rises?|falls?|grows?|shrinks?|stays? the same))$/i,
	/^(?:more|less|fewer|the same|equal)$/i
];

function exhausting(texts: string[]): Fault[] {
	if (!forms.some((form) => texts.every((text) => form.test(text)))) return [];
	return [{ code: 'Q14', reason: 'The choices are all that there could be, by their form.' }];
}

function tooFewOrMany(texts: string[]): Fault[] {
	if (texts.length >= 3 && texts.length <= 5) return [];
	return [{ code: 'Q18', reason: 'Give two to four wrong choices; two or three good ones are enough.' }];
}
