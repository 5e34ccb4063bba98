import type { Span } from '#lib/facts/fact.ts';
import { countriesMeant } from './countries-meant.ts';
import { contentBefore } from './heads.ts';
import type { Judgement, Pair } from './judgement.ts';
import { concept } from './synonyms.ts';
import type { Word } from './words.ts';

/** Two texts give the same answer, or different ones, to what can only have one, such as where something comes from. */
export function relations({ fact, passage, likeness }: Pair): Judgement | null {
	if (likeness.score < 0.15) return null;
	for (const one of relationsIn(fact.words))
		for (const other of relationsIn(passage.words)) {
			if (one.kind !== other.kind || !one.subject.some((each) => other.subject.includes(each))) continue;
			const isSame = one.answer.some((each) => other.answer.includes(each));
			return { label: isSame ? 'supports' : 'contrasts', fact: [one.place], passage: [other.place] };
		}
	return null;
}

/** A relation in which a thing stands to one other only, such as where it comes from. */
type Relation = { kind: string; subject: string[]; answer: string[]; place: Span };

/** The relations of this sort that a text tells. */
function relationsIn(words: Word[]): Relation[] {
	return words.flatMap((word, at) => {
		const kind = kindOf(word.lower, words[at + 1]?.lower ?? '');
		if (kind === null) return [];
		const behind = words.slice(at + 2, at + 8);
		const end = behind.findIndex(({ clause, lower }) => clause !== words[at + 1]?.clause || stops.has(lower));
		const answer = (end === -1 ? behind : behind.slice(0, end)).filter(({ isSmall }) => !isSmall);
		const subject = contentBefore(words, at, true, 4);
		const [first] = answer;
		const last = answer.at(-1);
		if (!first || !last || subject.length === 0) return [];
		const place = { start: first.start, end: last.end };
		return [{ kind, subject, answer: answer.flatMap(namesOf), place }];
	});
}

/** "Welsh" and "Wales" are the same answer. */
function namesOf({ text, stem }: Word): string[] {
	return [concept(stem), ...countriesMeant(text)];
}

const stops = new Set(
	'to in on at by and or but over with after before since until when while as for like'.split(' ')
);

const kinds: [kind: string, verb: RegExp, joint: string][] = [
	['origin', /^(?:comes?|came|brought|originat\w+|stems?|stemmed|derives?|derived|imported)$/, 'from'],
	['maker', /^(?:built|founded|written|discovered|invented|painted|composed|designed|erected)$/, 'by'],
	['name', /^(?:named|called)$/, 'after'],
	['matter', /^(?:made|consists?|consisted|composed)$/, 'of'],
	['birthplace', /^born$/, 'in']
];

function kindOf(verb: string, joint: string): string | null {
	return kinds.find(([, pattern, word]) => word === joint && pattern.test(verb))?.[0] ?? null;
}
