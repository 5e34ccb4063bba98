import { answerParts } from '#lib/facts/fact.ts';
import type { Evidence } from '#lib/facts/question.ts';
import { answerType, type AnswerType } from './answer-type.ts';
import { evidenceOf, statementOf, type Basis } from './basis.ts';
import type { Material } from './material.ts';
import { mentionsIn } from './mentions.ts';
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

/** All answers in a course, by their types. */
export class Options {
	static of(material: Material): Options {
		const known = made.get(material);
		if (known) return known;
		const options = new Options(material);
		made.set(material, options);
		return options;
	}

	private readonly answers = new Map<AnswerType, { basis: Basis; text: string }[]>();
	private readonly seen = new Map<string, Option>();
	private readonly texts: Texts;
	private readonly named = new Map<string, Option[]>();

	private constructor(material: Material) {
		this.texts = Texts.of(material);
		for (const fact of material.facts)
			for (const card of fact.cards)
				for (const text of answerParts(card)) {
					const type = answerType(text, card.kind === 'list' ? '' : card.prompt, card.rule);
					if (!type) continue;
					const all = this.answers.get(type) ?? [];
					all.push({ basis: { fact, card }, text });
					this.answers.set(type, all);
				}
	}

	/** The answers of a type; of very many those that stand nearest to a fact. */
	answersOf(type: AnswerType, near: Basis): Option[] {
		const all = this.answers.get(type) ?? [];
		const at = all.findIndex(({ basis }) => basis.fact === near.fact);
		const from = Math.max(0, Math.min(at - most / 2, all.length - most));
		return all.slice(from, from + most).map((one) => this.optionOf(one, type));
	}

	/** The things of a type that a document names near a place. */
	namedIn(document: string, near: number, type: AnswerType): Option[] {
		const part = Math.floor(near / reach);
		const key = `${document} ${part}`;
		const known = this.named.get(key) ?? this.mentions(document, part);
		this.named.set(key, known);
		return known.filter((option) => option.type === type);
	}

	private optionOf({ basis, text }: { basis: Basis; text: string }, type: AnswerType): Option {
		const key = `${basis.card.id}\n${text}`;
		const known = this.seen.get(key);
		if (known) return known;
		const evidence = evidenceOf(basis)[0] ?? null;
		const option = {
			text,
			type,
			document: evidence?.document ?? null,
			topic: basis.fact.topic,
			fact: basis.fact.id,
			words: tellingWords(basis.card.prompt),
			why: statementOf(basis),
			evidence
		};
		this.seen.set(key, option);
		return option;
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
			const why = `“${text}” belongs to another passage.`;
			return [{ text, type, document: id, topic: null, fact: null, words: sentence.words, why, evidence }];
		});
	}
}

const made = new WeakMap<Material, Options>();
const most = 200;
const reach = 20_000;
