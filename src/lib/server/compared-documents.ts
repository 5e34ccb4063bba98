import { asc, eq } from 'drizzle-orm';
import type { EvidenceDocument, EvidencePassage } from '#lib/evidence/passage.ts';
import type { Database } from './db/open.ts';
import { document, passage } from './db/schema.ts';

/** Documents as far as related passages need them; the ones that came last are kept. */
export class ComparedDocuments {
	#db: Database;
	#known = new Map<string, EvidenceDocument>();
	#characters = 0;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Null when there is no such document any more. */
	async find(id: string): Promise<EvidenceDocument | null> {
		const known = this.#known.get(id);
		if (known) return known;
		const found = await read(this.#db, id);
		if (!found) return null;
		this.#known.set(id, found);
		this.#characters += found.text.length;
		for (const [old, { text }] of this.#known) {
			if (this.#characters <= most || old === id) break;
			this.#known.delete(old);
			this.#characters -= text.length;
		}
		return found;
	}
}

/** So many characters of documents are kept in memory. */
const most = 40_000_000;

async function read(db: Database, id: string): Promise<EvidenceDocument | null> {
	const [[found], rows] = await db.batch([
		db
			.select({
				title: document.title,
				text: document.text,
				lang: document.lang,
				reference: document.reference
			})
			.from(document)
			.where(eq(document.id, id)),
		db
			.select({ start: passage.start, end: passage.end, kind: passage.kind })
			.from(passage)
			.where(eq(passage.documentId, id))
			.orderBy(asc(passage.position))
	]);
	if (!found) return null;
	const { reference, ...rest } = found;
	return { ...rest, id, date: reference?.year ?? null, passages: inParagraphs(found.text, rows) };
}

type Row = { start: number; end: number; kind: EvidencePassage['block']['kind'] };

/** Sentences with their paragraph, which a canonical text has in a line, and the heading that they stand under. */
function inParagraphs(text: string, rows: Row[]): EvidencePassage[] {
	let headings: string[] = [];
	let line = { start: 0, end: -1 };
	return rows.map(({ start, end, kind }) => {
		if (start > line.end) line = { start, end: endOfLine(text, start) };
		const block = { ...line, kind, headings: kind === 'heading' ? [] : headings };
		if (kind === 'heading') headings = [text.slice(start, end)];
		return { start, end, block };
	});
}

function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end;
}
