import { answerParts } from '#lib/facts/fact.ts';
import type { Evidence } from '#lib/facts/question.ts';
import { whenOf, yearOf } from '#lib/reading/when.ts';
import { answerType, type AnswerType } from './answer-type.ts';
import { evidenceOf, statementOf, type Basis } from './basis.ts';
import type { Material, MaterialFact } from './material.ts';
import { mentionsIn } from './mentions.ts';
import { Neighbours } from './neighbours.ts';
import { tellingWords } from './telling-words.ts';
import { Texts } from './texts.ts';

/** Something that could be a choice: an answer of another card, or a thing of the same type that a text names. */
export type Option = {
	text: string;
	type: AnswerType;
	document: string | null;
	topic: string | null;
	/** The fact whose answer it is; null when it is only named. */
	fact: string | null;
	/** The words of the question that it answers. */
	words: ReadonlySet<string>;
	/** What it is instead. */
	why: string;
	evidence: Evidence | null;
};

/** What there is in a course to choose from. */
export class Options {
	static of(material: Material): Options {
		const known = made.get(material);
		if (known) return known;
		const options = new Options(material);
		made.set(material, options);
		return options;
	}

	private readonly neighbours: Neighbours;
	private readonly answers = new Map<MaterialFact, Option[]>();
	private readonly texts: Texts;
	private readonly named = new Map<string, Option[]>();

	private constructor(material: Material) {
		this.texts = Texts.of(material);
		this.neighbours = new Neighbours(material);
	}

	/** The facts around one. */
	near(fact: MaterialFact): MaterialFact[] {
		return this.neighbours.of(fact);
	}

	/** The answers of a type to what the facts around one tell. */
	answersNear(fact: MaterialFact, type: AnswerType): Option[] {
		return this.neighbours
			.of(fact)
			.flatMap((other) => this.answersOf(other))
			.filter((option) => option.type === type);
	}

	/** The years of the dates that the facts around one tell, and that its documents name near it. */
	yearsNear(fact: MaterialFact): number[] {
		const times = ['day', 'month', 'year'];
		const told = this.neighbours.of(fact).flatMap((other) => this.answersOf(other));
		const named = fact.citations.flatMap(({ document, start }) =>
			times.flatMap((type) => this.namedIn(document, start, type))
		);
		return [...new Set([...told, ...named].filter(({ type }) => times.includes(type)).flatMap(yearsOf))];
	}

	/** The things of a type that a document names near a place. */
	namedIn(document: string, near: number, type: AnswerType): Option[] {
		const part = Math.floor(near / reach);
		const key = `${document} ${part}`;
		const known = this.named.get(key) ?? this.mentions(document, part);
		this.named.set(key, known);
		return known.filter((option) => option.type === type);
	}

	/** What an option is instead: what its own fact says, or one that names it, or the sentence that does. */
	whyOf(option: Option, asked: MaterialFact): string {
		if (option.fact !== null || option.evidence === null) return option.why;
		const naming = this.near(asked).find(
			(fact) => fact !== asked && ` ${fact.statement}`.includes(` ${option.text}`)
		);
		return naming?.statement ?? option.why;
	}

	private answersOf(fact: MaterialFact): Option[] {
		const known = this.answers.get(fact);
		if (known) return known;
		const options = fact.cards.flatMap((card) => {
			const stem = card.kind === 'list' ? '' : card.prompt;
			return answerParts(card).flatMap((text) => {
				const type = answerType(text, stem, card.rule);
				return type ? [optionOf({ fact, card }, text, type)] : [];
			});
		});
		this.answers.set(fact, options);
		return options;
	}

	private mentions(id: string, part: number): Option[] {
		const document = this.texts.documents.get(id);
		if (!document) return [];
		const from = Math.max(0, (part - 1) * reach);
		return mentionsIn(document.text, from, from + 3 * reach).flatMap(({ text, type, start }) => {
			const sentence = this.texts.sentenceAt(document, start);
			if (!sentence) return [];
			const { start: first, end, quote } = sentence;
			const evidence = { document: id, start: first, end, quote };
			const why = `${text} stands elsewhere: “${shortened(quote)}”`;
			return [{ text, type, document: id, topic: null, fact: null, words: sentence.words, why, evidence }];
		});
	}
}

function yearsOf({ text }: Option): number[] {
	const when = whenOf(text);
	return when ? [yearOf(when)] : [];
}

/** A quotation as far as a reason has room for it. */
function shortened(quote: string): string {
	const line = quote.replace(/\s+/g, ' ').trim();
	return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
}

const longest = 200;

function optionOf(basis: Basis, text: string, type: AnswerType): Option {
	const evidence = evidenceOf(basis)[0] ?? null;
	return {
		text,
		type,
		document: evidence?.document ?? null,
		topic: basis.fact.topic,
		fact: basis.fact.id,
		words: tellingWords(basis.card.prompt),
		why: statementOf(basis),
		evidence
	};
}

const made = new WeakMap<Material, Options>();
/** Mentions are looked for in stretches of so many characters. */
const reach = 20_000;
