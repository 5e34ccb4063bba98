import type { Document } from '#lib/reading/document.ts';
import { readPasted } from '#lib/reading/read.ts';
import type { FactKind } from './candidate.ts';
import { draft } from './draft.ts';

/** A document as pasting makes it. */
export function pasted(text: string, title = ''): Document {
	const reading = readPasted(text, title);
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.document;
}

/** The prompts and answers that a text gives by the rules for one kind of fact each, as "prompt → answer". */
export function drafted(text: string, title = ''): string[] {
	return draft(pasted(text, title)).facts.flatMap(({ cards }) =>
		cards.filter(({ rule }) => rule !== 'claim').map((card) => `${card.prompt} → ${card.answer}`)
	);
}

/** The reason why the last passage of a text gives no card. */
export function lastReason(text: string): string | undefined {
	return draft(pasted(text)).rejected.at(-1)?.reason;
}

/** The same of one rule only; the items of a list are told apart by " | ". */
export function draftedBy(rule: FactKind, text: string, title = ''): string[] {
	return draft(pasted(text, title)).facts.flatMap(({ cards }) =>
		cards
			.filter((card) => card.rule === rule)
			.map((card) => `${card.prompt} → ${card.answer.replaceAll('\n', ' | ')}`)
	);
}
