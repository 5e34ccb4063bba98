import { withoutHint } from '#lib/facts/hint.ts';
import type { Material, MaterialCard, MaterialDocument, MaterialFact } from './material.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** The same material, in which drafted prompts that do not say what they are about have the title of their text in brackets. */
export function titled(material: Material): Material {
	const known = made.get(material) ?? withTitles(material);
	made.set(material, known);
	return known;
}

const made = new WeakMap<Material, Material>();

function withTitles({ documents, facts: told }: Material): Material {
	const facts = told.map(unhinted).map(withTitleOnce);
	const subjects = new Map(documents.map((document) => [document.id, new Subject(document)]));
	return {
		documents,
		facts: facts.map((fact) => withTitle(fact, subjects.get(fact.citations[0]?.document ?? '')))
	};
}

/**
 * Of drafts that nobody has read, what is not clear without its first letters is not asked; no note says only what a file
 * or the part of a paper is called.
 */
function unhinted(fact: MaterialFact): MaterialFact {
	return { ...fact, cards: fact.cards.map(plain) };
}

function plain(card: MaterialCard): MaterialCard {
	const prompt = card.isReviewed ? card.prompt : withoutHint(card.prompt);
	return { ...card, prompt: card.rule === null ? prompt : prompt.replace(unsaying, '') };
}

const unsaying =
	/^\[(?:\p{Ll}[\p{Ll}\d._-]*|Purpose|Background|Methods?|Results?|Conclusions?|Introduction|Abstract|Objectives?|Aims?|Discussion|Summary)\] /u;

/** "[Canals: Canals: Locks]" says its title twice. */
function withTitleOnce(fact: MaterialFact): MaterialFact {
	if (!fact.cards.some(({ rule, prompt }) => rule !== null && doubled.test(prompt))) return fact;
	const cards = fact.cards.map((card) =>
		card.rule === null ? card : { ...card, prompt: card.prompt.replace(doubled, '[$1') }
	);
	return { ...fact, cards };
}

const doubled = /^\[([^\]:]+): \1(?=[:\]])/;

function withTitle(fact: MaterialFact, subject: Subject | undefined): MaterialFact {
	if (!subject || !fact.cards.some((card) => subject.isWantedBy(card))) return fact;
	const cards = fact.cards.map((card) =>
		subject.isWantedBy(card) ? { ...card, prompt: `[${subject.name}] ${card.prompt}` } : card
	);
	return { ...fact, cards };
}

/** What a document is about, by its title. */
class Subject {
	readonly name: string;
	private readonly words: ReadonlySet<string>;
	private readonly isClear: boolean;

	constructor({ title, text }: MaterialDocument) {
		this.name = subjectOf(title);
		this.words = tellingWords(this.name);
		this.isClear =
			isName(this.name) && !unsaying.test(`[${this.name}] `) && isOften(this.name, text.toLowerCase());
	}

	/** Whether a prompt does not name the title, which does not give its answer away either. */
	isWantedBy({ rule, prompt, answer }: MaterialCard): boolean {
		if (rule === null || prompt.startsWith('[') || !this.isClear) return false;
		const answered = [...tellingWords(answer)];
		const tells = [...this.words].some((word) =>
			answered.some((other) => word.slice(0, 6) === other.slice(0, 6))
		);
		return !tells && shareOf(this.words, tellingWords(prompt)) < 1;
	}
}

/** A title without its number, and without what is added after a colon: "Inflation" of "Chapter 7: Inflation". */
function subjectOf(title: string): string {
	const [bare = ''] = title
		.replace(/^.*\b(?:chapter|unit|lecture|week|session|part|lesson|section)\s*[\d.]+\s*[:·–-]?\s*/i, '')
		.replace(/^[\d.]+\s+/, '')
		.split(/: | [–-] /);
	return /\p{Ll}/u.test(bare)
		? bare
		: bare
				.toLowerCase()
				.replace(/(?<=^|[ -])(?!(?:and|of|the|in|to|an?|for|on|at) )\p{L}/gu, (letter) =>
					letter.toUpperCase()
				);
}

/** The name of a file, or a whole sentence, is no name of a subject. */
function isName(title: string): boolean {
	return (
		title.split(/\s+/).length <= 7 &&
		/^[\p{Lu}\p{N}][\p{L}\p{N} ’',()-]*$/u.test(title) &&
		/\p{L}{3}/u.test(title)
	);
}

/** What a text is about it says again and again, what only makes a catchy headline it does not. */
function isOften(name: string, text: string): boolean {
	const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	const counts = words.map((word) => text.split(word).length - 1);
	return counts.every((count) => count > 1) && counts.filter((count) => count > 2).length * 2 >= words.length;
}
