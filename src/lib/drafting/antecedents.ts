import type { Placed } from './context.ts';
import type { Name } from './names.ts';
import { hasHead, type LooseNoun } from './nouns.ts';

/**
 * Which one "the treaty" is: the only one of its kind in the four sentences before, or else the only one that the text
 * is about. "The two countries" are the two named there.
 */
export function whichIsMeant(noun: LooseNoun, before: Placed[], topic: Name[]): string | null {
	const rivals = before.flatMap(({ sentence }) => sentence.names.filter(({ type }) => type === 'name'));
	if (placeTypes(noun.noun)[0] === 'city' && rivals.length > 0) return null;
	const near = before.flatMap(({ sentence, subject }) =>
		subject ? [subject, ...sentence.names] : sentence.names
	);
	const found = distinct(near.filter((name) => couldBe(noun, name)))
		.filter((text) => text.toLowerCase() !== `the ${noun.noun}`)
		.reverse();
	if (noun.isPair) return found.length === 2 ? found.join(' and ') : null;
	if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
	const described = noun.isContrasted ? null : describedBefore(noun.noun, before);
	if (described) return described;
	const [only, ...others] = distinct(topic.filter((name) => endsWith(noun, name) && couldBe(noun, name)));
	return only && others.length === 0 ? only : null;
}

/** "the waggle dance", when that is the only dance that the sentences before have spoken of. */
export function describedBefore(noun: string, before: Placed[]): string | null {
	const found = new Set<string>();
	for (const { sentence } of before) {
		for (const lead of leadsTo(noun, sentence.text)) {
			if (/\b[Aa]n? $/.test(lead)) return null;
			const [, words] = describing.exec(lead) ?? [];
			if (words) found.add(`the ${words} ${noun}`);
		}
	}
	const [only, ...others] = found;
	return only && others.length === 0 ? only : null;
}

const longestLead = 50;

/** What stands before a noun, each time that a sentence has it. */
function leadsTo(noun: string, text: string): string[] {
	const leads: string[] = [];
	for (let at = text.indexOf(` ${noun}`); at !== -1; at = text.indexOf(` ${noun}`, at + noun.length)) {
		if (/^s?(?! of\b)(?!\w)/.test(text.slice(at + 1 + noun.length, at + 6 + noun.length)))
			leads.push(text.slice(Math.max(0, at - longestLead), at + 1));
	}
	return leads;
}

const describing =
	/(?<![\w-])(?:[Tt]he|[Aa]n?|its|of|by|as) ((?:(?!(?:the|an?|of|by|in|on|at|to|for|from|with|and|or|as|is|was|are|were|this|that|its|their|his|her|very|more|most|many|some|new|old|first|second|third|last|next|other|another|same|whole|entire|large|small|great|good|bad|big|little|long|short|own|only|single|certain|different|simple|whose|which|how|what|why|when|where|both|each|every|no|any|all)\b)[a-z][a-z-]+ )?(?!(?:the|an?|of|by|in|on|at|to|for|from|with|and|or|as|is|was|are|were|this|that|its|their|his|her|very|more|most|many|some|new|old|first|second|third|last|next|other|another|same|whole|entire|large|small|great|good|bad|big|little|long|short|own|only|single|certain|different|simple|whose|which|how|what|why|when|where|both|each|every|no|any|all)\b)[a-z][a-z-]+) $/;

function distinct(names: Name[]): string[] {
	return [...new Set(names.map(({ text }) => text))];
}

const endsWith = ({ noun }: LooseNoun, { text }: Name) => text.toLowerCase().endsWith(` ${noun}`);

const anyBody = /^(?:organi[sz]ation|institution|alliance|bloc)$/;

function couldBe(noun: LooseNoun, name: Name): boolean {
	if (noun.type === 'person')
		return name.type === 'person' && name.text.toLowerCase().startsWith(`${noun.noun} `);
	if (noun.type === 'place')
		return placeTypes(noun.noun).includes(name.type) && (name.type !== 'geography' || hasHead(noun, name));
	if (noun.type === 'body' && anyBody.test(noun.noun))
		return name.type === 'organisation' || name.type === 'acronym';
	if (name.type === 'phrase' && noun.isContrasted) return false;
	return name.type !== 'person' && hasHead(noun, name);
}

function placeTypes(noun: string): Name['type'][] {
	if (/^(?:city|town|capital|port|village|settlement)$/.test(noun)) return ['city'];
	if (/^(?:country|nation|state|republic|kingdom|countries|nations|states)$/.test(noun)) return ['country'];
	return ['geography'];
}
