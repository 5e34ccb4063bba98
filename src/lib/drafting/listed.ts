import type { Passage } from '#lib/reading/passages.ts';
import { bulletedList } from './bullets.ts';
import type { Candidate } from './candidate.ts';
import type { Placed } from './context.ts';
import { entryQuestion } from './definitions.ts';

/** What a passage gives for standing in a list, or in front of one: `all` passages of its text, and where it stands. */
export function listedCards(placed: Placed, all: Passage[], at: number, document: string): Candidate[] {
	const { sentence } = placed;
	const passage = all[at];
	const isGlossary = passage?.block.headings.some((heading) => glossary.test(heading)) ?? false;
	if (passage?.block.kind === 'list' || (isGlossary && passage?.start === passage?.block.start)) {
		const card = entryQuestion(sentence, isGlossary);
		if (card) return [card];
	}
	if (!sentence.text.endsWith(':') || all[at + 1]?.block.kind !== 'list') return [];
	const { context } = placed;
	if ('reason' in context) return [];
	const card = bulletedList(sentence, context.notes, bulletsAfter(all, at), document);
	return card ? [card] : [];
}

const glossary =
	/\b(?:key (?:terms|words|concepts)|glossary|vocabulary|terminology|definitions?|important terms)\b|^terms$/i;

/** A list with more bullets than this is not read on. */
const enough = 8;

/** The blocks of the list that follows a passage. */
function bulletsAfter(all: Passage[], at: number): Passage['block'][] {
	const blocks: Passage['block'][] = [];
	for (let next = at + 1; all[next]?.block.kind === 'list' && blocks.length < enough; next += 1) {
		const { block } = all[next]!;
		if (blocks.at(-1) !== block) blocks.push(block);
	}
	return blocks;
}
