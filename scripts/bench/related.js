import { sql } from 'drizzle-orm';
import { countTerms, statisticsOf } from '#lib/evidence/term-counts.ts';
import { wordsOf } from '#lib/evidence/words.ts';
import { ComparedDocuments } from '#lib/server/compared-documents.ts';
import { scopeOf } from '#lib/server/compared-scope.ts';
import { relatedTo } from '#lib/server/comparing.ts';
import { alternate, seconds } from './alternate.js';
import { courseId, library } from './library.js';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */
/** @typedef {{ statement: string, documentId: string, start: number, end: number }} Fact */

const rounds = 15;
const atOnce = 4;

/**
 * The related passages of a fact among 100,000 passages, worked out as the thread does that has read the documents and
 * their counts, against nothing but the full-text query for the words of its quotation.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function related() {
	const db = await library();
	const scope = await scopeOf(db, { course: courseId, learner: null });
	const documents = new ComparedDocuments(db);
	const read = await Promise.all(scope.map(({ id }) => documents.find(id)));
	const all = read.flatMap((each) => each ?? []);
	const against = { scope, documents, counted: statisticsOf(all.map(countTerms)) };
	const facts = Array.from({ length: (rounds + 1) * atOnce }, (_, at) => factIn(all, at));
	const some = (/** @type {number} */ round) => facts.slice(round * atOnce, (round + 1) * atOnce);
	const measured = await alternate(
		rounds,
		(round) => ms(some(round), (fact) => relatedTo(db, fact, against)),
		(round) => ms(some(round), (fact) => bare(db, wordsIn(all, fact)))
	);
	db.$client.close();
	return { name: 'related passages among 100,000', unit: 'ms', ...measured, bar: { atMost: 3 } };
}

/**
 * Milliseconds a fact. Of made-up texts that only mention the same, one or the other finds nothing worth showing.
 * @param {Fact[]} facts
 * @param {(fact: Fact) => Promise<unknown[]>} find
 */
async function ms(facts, find) {
	let found = 0;
	const taken = await seconds(async () => {
		for (const fact of facts) found += (await find(fact)).length;
	});
	if (found === 0) throw new Error(`Nothing is found for "${facts[0]?.statement}" and others`);
	return (taken / facts.length) * 1000;
}

/**
 * @param {import('#lib/evidence/passage.ts').EvidenceDocument[]} documents
 * @param {number} at
 * @returns {Fact}
 */
function factIn(documents, at) {
	const document = documents[(at * 7) % documents.length];
	const sentences = document?.passages.filter(({ block }) => block.kind === 'prose') ?? [];
	const sentence = sentences[(at * 997) % sentences.length];
	if (!document || !sentence) throw new Error('There is no sentence');
	const { start, end } = sentence;
	return { statement: document.text.slice(start, end), documentId: document.id, start, end };
}

/**
 * @param {import('#lib/evidence/passage.ts').EvidenceDocument[]} documents
 * @param {Fact} fact
 */
function wordsIn(documents, { documentId, start, end }) {
	const text = documents.find(({ id }) => id === documentId)?.text.slice(start, end) ?? '';
	return wordsOf(text).filter(({ isSmall }) => !isSmall);
}

/**
 * The yardstick: the forty passages that FTS5 itself ranks first.
 * @param {Database} db
 * @param {{ lower: string }[]} words
 */
function bare(db, words) {
	const match = words.map(({ lower }) => `"${lower}"`).join(' OR ');
	return db.all(sql`
		select rowid from passage_search where passage_search match ${match} order by rank limit 40`);
}
