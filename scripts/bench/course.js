import { card, citation, course, document, fact, topic } from '#lib/server/db/schema.ts';
import { prepare } from '#lib/server/prepare.ts';
import { now } from './school.js';
import text from './text.js';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */
/** @typedef {import('#lib/server/prepare.ts').Prepared} Prepared */

export const courseId = 'large-course';
export const facts = 10_000;
const documents = 80;

/** Enough for so many facts. */
const characters = 3_000_000;

/**
 * Writes a course of 10,000 facts in 80 topics, each drafted from a document of its own, with every card accepted.
 * @param {Database} db
 */
export async function largeCourse(db) {
	await db.insert(course).values({ id: courseId, title: 'A large course', createdAt: new Date(now) });
	let written = 0;
	for (const [part, notes] of parts().entries()) {
		const bytes = new TextEncoder().encode(notes);
		const preparation = await prepare({ kind: 'file', bytes, name: 'notes.md', title: `Notes ${part}` });
		if ('problem' in preparation) throw new Error(preparation.problem);
		written += await write(db, part, preparation.prepared, written);
	}
	if (written !== facts) throw new Error(`The course has ${written} facts`);
}

function parts() {
	const blocks = text(characters).split('\n\n');
	const each = Math.ceil(blocks.length / documents);
	return Array.from({ length: documents }, (_, part) =>
		blocks.slice(part * each, (part + 1) * each).join('\n\n')
	);
}

/**
 * @param {Database} db
 * @param {number} part
 * @param {Prepared} prepared
 * @param {number} before so many facts are there already
 */
async function write(db, part, { title, lang, text, source, facts: drafted }, before) {
	const documentId = `document-${part}`;
	const topicId = `part-${part}`;
	const at = { position: part, courseId };
	const addedAt = new Date(now);
	const some = drafted.slice(0, facts - before);
	await db.batch([
		db.insert(topic).values({ ...at, id: topicId, title: `Part ${part}` }),
		db.insert(document).values({ ...at, id: documentId, title, lang, text, source, addedAt }),
		...some.flatMap(({ statement, start, end, quote, cards }, index) => {
			const position = before + index;
			const factId = `drafted-${position}`;
			const quoted = { start, end, quote, stance: /** @type {const} */ ('supports') };
			return [
				db.insert(fact).values({ id: factId, courseId, topicId, statement, position }),
				db.insert(citation).values({ factId, position: 0, documentId, ...quoted }),
				...cards.map(({ place: _, ...each }, position) =>
					db
						.insert(card)
						.values({ ...each, id: `${factId}-${position}`, factId, position, status: 'accepted' })
				)
			];
		})
	]);
	return some.length;
}
