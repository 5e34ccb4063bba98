import { excerpt, markFound, type Piece } from '#lib/facts/found-words.ts';
import type { Sought } from '#lib/facts/search-query.ts';
import type { CardState } from '#lib/scheduling/card-state.ts';
import type { FoundCard, FoundDocument, FoundFact, FoundPassage } from '#lib/server/search.ts';

/** A result as the page shows it: its words cut into pieces, of which those that were looked for are marked. */
export type Shown = {
	key: string;
	/** Under what name a form knows it, if anything can be done to it there. */
	field: 'facts' | 'cards' | null;
	id: string;
	href: string;
	/** What stands there, such as a prompt and its answer. */
	lines: Piece[][];
	/** The same without marks, for a screen reader that names its box. */
	name: string;
	where: string;
	state: CardState | null;
};

export function showDocument({ id, title, course }: FoundDocument, sought: Sought[]): Shown {
	return { ...plain(`document ${id}`, `/documents/${id}`, [title], sought), where: course };
}

export function showPassage(found: FoundPassage, sought: Sought[]): Shown {
	const { documentId, start, end, text, document, course } = found;
	const href = `/documents/${documentId}?quote=${start}-${end}#at-${start}`;
	const part = excerpt(text.replace(/\s+/gu, ' '), sought);
	return {
		...plain(`passage ${documentId} ${start}`, href, [part], sought),
		where: `${document} · ${course}`
	};
}

export function showFact({ id, statement, state, ...found }: FoundFact, sought: Sought[]): Shown {
	const shown = plain(`fact ${id}`, `/facts/${id}`, [statement], sought);
	return { ...shown, field: 'facts', id, where: placeOf(found), state };
}

export function showCard(
	{ id, factId, prompt, answer, state, ...found }: FoundCard,
	sought: Sought[]
): Shown {
	const answers = answer.split('\n').join(', ');
	const shown = plain(`card ${id}`, `/facts/${factId}`, [prompt, answers], sought);
	return { ...shown, field: 'cards', id, where: placeOf(found), state };
}

function plain(key: string, href: string, texts: string[], sought: Sought[]): Shown {
	const lines = texts.map((text) => markFound(text, sought));
	return { key, field: null, id: '', href, lines, name: texts.join(' '), where: '', state: null };
}

function placeOf({ topic, course }: { topic: string | null; course: string }): string {
	return topic === null ? course : `${course} · ${topic}`;
}
