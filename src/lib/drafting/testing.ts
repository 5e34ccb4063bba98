import type { Document } from '#lib/reading/document.ts';
import { readPasted } from '#lib/reading/read.ts';
import { draft } from './draft.ts';

/** A document as pasting makes it. */
export function pasted(text: string, title = ''): Document {
	const reading = readPasted(text, title);
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.document;
}

/** The prompts and answers that a text gives, as "prompt → answer". */
export function drafted(text: string, title = ''): string[] {
	return draft(pasted(text, title)).facts.flatMap(({ cards }) =>
		cards.map((card) => `${card.prompt} → ${card.answer}`)
	);
}

/** The reason why the last passage of a text gives no card. */
export function lastReason(text: string): string | undefined {
	return draft(pasted(text)).rejected.at(-1)?.reason;
}
