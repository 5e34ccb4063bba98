import type { Span } from '#lib/facts/fact.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Profile } from './profile.ts';
import { concept } from './synonyms.ts';

/** "The main cause of the extinction" is one thing: two texts that give it to different things are at odds. */
export function rivals({ fact, passage, likeness }: Pair): Judgement | null {
	if (likeness.score < 0.2) return null;
	for (const one of rolesIn(fact))
		for (const other of rolesIn(passage)) {
			const isSame = one.role === other.role && one.of.some((each) => other.of.includes(each));
			if (isSame && !one.holders.some((each) => other.holders.includes(each)))
				return { label: 'contrasts', fact: [one.holder], passage: [other.holder] };
		}
	return null;
}

/** A role that only one thing can have, such as the main cause of something, and what a text gives it to. */
type Role = { role: string; of: string[]; holder: Span; holders: string[] };

const unique = new Set(
	'main chief principal primary largest biggest greatest longest highest oldest only sole leading'.split(' ')
);

const roles = new Set(
	'cause reason origin source founder inventor discoverer author creator aim purpose'.split(' ')
);

/** The roles in "X was the main cause of Y" and "regard X as the main cause of Y". */
function rolesIn({ text, words }: Profile): Role[] {
	return words.flatMap((word, at) => {
		const isBare = word.lower === 'the' && roles.has(words[at + 1]?.lower ?? '');
		const [noun, of] = [words[at + 1], words[at + 2]];
		if ((!unique.has(word.lower) && !isBare) || !noun || of?.lower !== 'of') return [];
		const behind = words
			.slice(at + 3, at + 7)
			.filter(({ clause, isSmall }) => clause === of.clause && !isSmall);
		const lead = words.slice(0, at).filter(({ clause }) => clause === word.clause);
		const verb = lead.findLastIndex(({ lower }) => /^(?:is|are|was|were|be|been|became|as)$/.test(lower));
		const subject = lead.slice(0, Math.max(0, verb));
		const from = lead[verb]?.lower === 'as' ? subject.slice(-3) : subject.slice(-6);
		const content = from.filter(({ isSmall }) => !isSmall);
		const [first] = content;
		const last = content.at(-1);
		if (!first || !last || text.slice(last.end, word.start).length > 24) return [];
		return [
			{
				role: concept(noun.stem),
				of: behind.map(({ stem }) => concept(stem)),
				holder: { start: first.start, end: last.end },
				holders: content.map(({ stem }) => concept(stem))
			}
		];
	});
}
