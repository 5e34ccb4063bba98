import type { Evidence } from '#lib/facts/question.ts';
import { sentences } from '#lib/reading/sentences.ts';
import type { Material, MaterialDocument } from './material.ts';
import { bareName, shortForm } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** A sentence of a document, with its telling words and those of the sentences around it. */
export type Sentence = Evidence & { words: ReadonlySet<string>; around: ReadonlySet<string> };

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
	private readonly lower: { document: MaterialDocument; text: string }[];
	private readonly statements: { text: string; words: ReadonlySet<string> | null }[];
	private readonly found = new Map<string, Sentence[]>();
	private readonly paragraphs = new Map<string, Sentence[]>();

	private constructor({ documents, facts }: Material) {
		this.documents = new Map(documents.map((document) => [document.id, document]));
		this.lower = documents.map((document) => ({ document, text: lowered(document.text) }));
		this.statements = facts.map(({ statement }) => ({ text: lowered(statement), words: null }));
	}

	/** The sentences in which something is named, by any of its names. */
	naming(thing: string): Sentence[] {
		const known = this.found.get(thing);
		if (known) return known;
		const sentences = new Map<string, Sentence>();
		for (const name of [bareName(thing), shortForm(thing)]) {
			if (!name) continue;
			for (const { document, text } of this.lower)
				for (const at of places(text, lowered(name))) {
					const sentence = this.sentenceAt(document, at);
					if (sentence) sentences.set(`${document.id} ${sentence.start}`, sentence);
				}
		}
		const all = [...sentences.values()];
		this.found.set(thing, all);
		return all;
	}

	/**
	 * Whether a passage or a statement that names a thing says much of what is `told`: `much` is the part of the words
	 * that have to stand in the same sentence; of those around it half as many more are wanted.
	 */
	says(told: ReadonlySet<string>, thing: string, much: number): boolean {
		const enough = (words: ReadonlySet<string>, part: number) =>
			shareOf(told, words) >= part && shareOf(told, words) * told.size >= Math.min(2, told.size);
		return (
			this.naming(thing).some(
				({ words, around }) => enough(words, much) || enough(around, Math.min(1, much * 1.5))
			) || this.stating(thing).some((words) => enough(words, much))
		);
	}

	/** Whether a sentence of a document says so much of what is `told`. */
	saysIn(id: string, told: ReadonlySet<string>, much: number): boolean {
		const document = this.documents.get(id);
		return (
			document !== undefined && this.sentences(document).some(({ around }) => shareOf(told, around) >= much)
		);
	}

	/** The sentence in which an offset of a document lies. */
	sentenceAt(document: MaterialDocument, at: number): Sentence | null {
		const start = at === 0 ? 0 : document.text.lastIndexOf('\n', at - 1) + 1;
		return this.paragraph(document, start).find((one) => one.start <= at && at < one.end) ?? null;
	}

	private paragraph(document: MaterialDocument, start: number): Sentence[] {
		const key = `${document.id} ${start}`;
		const known = this.paragraphs.get(key) ?? sentencesOf(document, start);
		this.paragraphs.set(key, known);
		return known;
	}

	private sentences(document: MaterialDocument): Sentence[] {
		const starts = [
			0,
			...[...document.text.matchAll(/\n+/g)].map(({ 0: ends, index }) => index + ends.length)
		];
		return starts.flatMap((start) => this.paragraph(document, start));
	}

	private stating(thing: string): ReadonlySet<string>[] {
		const name = lowered(bareName(thing));
		return this.statements
			.filter(({ text }) => places(text, name).length > 0)
			.map((statement) => (statement.words ??= tellingWords(statement.text)));
	}
}

const made = new WeakMap<Material, Texts>();

/** In lower case, and of the same length. */
function lowered(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, (one) => sameLength(one));
}

function sameLength(letter: string): string {
	const lower = letter.toLowerCase();
	return lower.length === letter.length ? lower : letter;
}

/** Where a name stands as whole words; its last one may go on, as "Russia" does in "Russian". */
function places(text: string, name: string): number[] {
	const found: number[] = [];
	if (name === '') return found;
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
		const before = text.charAt(at - 1);
		const after = text.charAt(at + name.length);
		if (isPart(before) || (/\d/.test(after) && /\d$/.test(name))) continue;
		found.push(at);
	}
	return found;
}

function isPart(letter: string): boolean {
	return letter !== '' && /[\p{L}\p{N}]/u.test(letter);
}

function sentencesOf(document: MaterialDocument, start: number): Sentence[] {
	const stop = document.text.indexOf('\n', start);
	const spans = sentences(document.text, start, stop === -1 ? document.text.length : stop);
	const quotes = spans.map((span) => document.text.slice(span.start, span.end));
	const words = quotes.map(tellingWords);
	return spans.map((span, at) => ({
		...span,
		document: document.id,
		quote: quotes[at] ?? '',
		words: words[at] ?? new Set(),
		around: new Set([...(words[at - 1] ?? []), ...(words[at] ?? []), ...(words[at + 1] ?? [])])
	}));
}
