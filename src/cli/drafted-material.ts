import { draft } from '#lib/drafting/draft.ts';
import { suggestTopics } from '#lib/drafting/topics.ts';
import { filled } from '#lib/facts/hint.ts';
import type { Material } from '#lib/quiz/material.ts';
import type { Document } from '#lib/reading/document.ts';

/** What questions are made from, of texts that were read and their drafts, each text with a name. */
export function draftedMaterial(texts: { name: string; document: Document }[]): Material {
	const parts = texts.map(({ name, document }) => partOf(name, document));
	return {
		documents: parts.map(({ document }) => document),
		facts: parts.flatMap(({ facts }) => facts)
	};
}

function partOf(name: string, document: Document) {
	const { facts } = draft(document);
	const topics = suggestTopics(
		document,
		facts.map(({ quote }) => quote)
	);
	const { title, text, lang } = document;
	return {
		document: { id: name, title, text, lang, date: null },
		facts: facts.map(({ quote, cards }, at) => {
			const [first] = cards;
			return {
				id: `${name}#${at + 1}`,
				topic: topics.titles[at] ?? null,
				statement: first?.kind === 'cloze' ? filled(first.prompt, first.answer) : quote.text,
				citations: [
					{
						document: name,
						start: quote.start,
						end: quote.end,
						quote: quote.text,
						stance: 'supports' as const
					}
				],
				cards: cards.map(({ kind, prompt, answer, accepted, rule }, place) => ({
					id: `${name}#${at + 1}.${place + 1}`,
					kind,
					prompt,
					answer,
					accepted,
					rule
				}))
			};
		})
	};
}
