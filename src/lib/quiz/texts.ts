import type { Span } from '#lib/facts/fact.ts';
import type { Evidence } from '#lib/facts/question.ts';
import { sentences } from '#lib/reading/sentences.ts';
import { Joined } from './joined.ts';
import type { Material, MaterialDocument, MaterialFact } from './material.ts';
import { bareName, shortForm } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** A sentence of a document, with its telling words, and these together with those of the sentence before it. */
export type Sentence = Evidence & {
	readonly words: ReadonlySet<string>;
	readonly around: ReadonlySet<string>;
};

/** All passages of all documents, and all statements of facts, to be searched for what they say. */
export class Texts {
	static of(material: Material): Texts {
		const known = made.get(material);
		if (known) return known;
		const texts = new Texts(material);
		made.set(material, texts);
		return texts;
	}

	readonly documents: ReadonlyMap<string, MaterialDocument>;
	/** The year of the latest document, as far as it is known; what is said to have been later would be absurd. */
	readonly latestYear: number;
	private readonly passages: Joined<MaterialDocument>;
	private readonly statements: Joined<MaterialFact>;
	private readonly stated = new Map<MaterialFact, ReadonlySet<string>>();
	private readonly found = new Map<string, Sentence[]>();
	private readonly paragraphs = new Map<string, Sentence[]>();
	private readonly subjects = new Map<string, ReadonlySet<string>>();

	private constructor({ documents, facts }: Material) {
		this.documents = new Map(documents.map((document) => [document.id, document]));
		this.latestYear = Math.max(
			2024,
			...documents.map(({ date }) => Number(/\d{4}/.exec(date ?? '')?.[0] ?? 0))
		);
		this.passages = new Joined(documents, ({ text }) => text);
		const own = facts.filter(({ statement, citations }) =>
			citations.every(({ quote }) => quote !== statement)
		);
		this.statements = new Joined(own, ({ statement }) => statement);
	}

	/** The sentences in which something is named, by any of its names. */
	naming(thing: string): Sentence[] {
		const known = this.found.get(thing);
		if (known) return known;
		const all = [...new Set(this.inTurn(thing))];
		this.found.set(thing, all);
		return all;
	}

	/**
	 * Whether a passage or a statement that names a thing says much of what is `told`: `much` is the part of the words
	 * that have to stand in the same sentence; with the sentence before it, to which it may point back, more are wanted.
	 */
	says(told: ReadonlySet<string>, thing: string, much: number): boolean {
		return (
			this.naming(thing).some(
				({ words, around }) => tells(words, told, much) || tells(around, told, Math.min(1, much * 1.75))
			) || this.stating(thing).some((words) => tells(words, told, much))
		);
	}

	/** The same of a sentence or a statement alone which does not name the `key` as well. */
	saysWithout(told: ReadonlySet<string>, thing: string, much: number, key: ReadonlySet<string>): boolean {
		return [...this.naming(thing).map(({ words }) => words), ...this.stating(thing)].some(
			(words) => tells(words, told, much) && shareOf(key, words) < 1
		);
	}

	/** Whether two documents are one, or their titles say that they are on the same subject. */
	isAkin(one: string, other: string): boolean {
		if (one === other) return true;
		const words = this.subjectOf(one);
		return [...this.subjectOf(other)].some((word) => words.has(word));
	}

	/** The sentence in which an offset of a document lies. */
	sentenceAt(document: MaterialDocument, at: number): Sentence | null {
		const start = at === 0 ? 0 : document.text.lastIndexOf('\n', at - 1) + 1;
		return this.paragraph(document, start).find((one) => one.start <= at && at < one.end) ?? null;
	}

	/** The sentences in which something is named, one after the other as they are found; one that names it twice comes twice. */
	private *inTurn(thing: string): Generator<Sentence> {
		for (const name of [bareName(thing), shortForm(thing)]) {
			if (!name) continue;
			for (const { item, at } of this.passages.find(name)) {
				const sentence = this.sentenceAt(item, at);
				if (sentence) yield sentence;
			}
		}
	}

	private paragraph(document: MaterialDocument, start: number): Sentence[] {
		const key = `${document.id} ${start}`;
		const known = this.paragraphs.get(key) ?? sentencesOf(document, start);
		this.paragraphs.set(key, known);
		return known;
	}

	private subjectOf(id: string): ReadonlySet<string> {
		const known = this.subjects.get(id);
		if (known) return known;
		const words = tellingWords(this.documents.get(id)?.title ?? '');
		const subject = new Set([...words].filter((word) => word.length > 3 && !general.has(word)));
		this.subjects.set(id, subject);
		return subject;
	}

	private stating(thing: string): ReadonlySet<string>[] {
		return [...this.statements.find(bareName(thing))].map(({ item }) => {
			const words = this.stated.get(item) ?? tellingWords(item.statement);
			this.stated.set(item, words);
			return words;
		});
	}
}

const made = new WeakMap<Material, Texts>();

/** Words of titles that say nothing of the subject. */
const general = tellingWords(
	'chapter lecture week unit part section lesson module introduction overview summary review notes question questions study paper article history theory text document first second years year century'
);

function tells(words: ReadonlySet<string>, told: ReadonlySet<string>, much: number): boolean {
	const share = shareOf(told, words);
	return share >= much && share * told.size >= Math.min(2, told.size);
}

function sentencesOf(document: MaterialDocument, start: number): Sentence[] {
	const stop = document.text.indexOf('\n', start);
	const spans = sentences(document.text, start, stop === -1 ? document.text.length : stop);
	let before: Told | null = null;
	return spans.map((span) => (before = new Told(document, span, before)));
}

/** Its words are looked for when they are asked for: of most sentences nobody asks. */
class Told implements Sentence {
	readonly document: string;
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	private readonly before: Told | null;
	private own: ReadonlySet<string> | null = null;
	private both: ReadonlySet<string> | null = null;

	constructor({ id, text }: MaterialDocument, { start, end }: Span, before: Told | null) {
		this.document = id;
		this.start = start;
		this.end = end;
		this.quote = text.slice(start, end);
		this.before = before;
	}

	get words(): ReadonlySet<string> {
		return (this.own ??= tellingWords(this.quote));
	}

	get around(): ReadonlySet<string> {
		return (this.both ??= this.before ? new Set([...this.before.words, ...this.words]) : this.words);
	}
}
