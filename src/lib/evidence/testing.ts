import { passages } from '#lib/reading/passages.ts';
import type { EvidenceDocument } from './passage.ts';
import { relate } from './relate.ts';
import { indexOf } from './source.ts';

/** A document of some lines, for tests. */
export function document(id: string, text: string, lang = 'en'): EvidenceDocument {
	const plain = { title: id, text, lang, pages: null, source: { kind: 'pasted' } as const };
	return { id, title: id, text, lang, date: null, passages: passages(plain) };
}

/** What a passage does to a fact, each the whole of its document, among a few texts on other things. */
export function relatedTo(fact: string, passage: string, lang = 'en') {
	const ours = document('fact', fact, lang);
	const others = [document('passage', passage, lang), ...elsewhere];
	const quote = { start: 0, end: fact.length };
	const found = relate({ statement: fact, document: ours, quote }, indexOf([ours, ...others]));
	return found.find((each) => each.document === 'passage');
}

const elsewhere = [
	document('bees', 'A colony of bees has one queen. Workers fly out for nectar and pollen.'),
	document('glass', 'Glass is made from sand, soda and lime. It was blown in Syria first.'),
	document('chess', 'A game of chess begins with sixteen pieces on either side. White moves first.')
];
