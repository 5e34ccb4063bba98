import { and, eq, max, notExists } from 'drizzle-orm';
import { handmade, type Making } from '#lib/drafting/handmade.ts';
import type { CardKind } from '#lib/facts/fact.ts';
import type { Wording } from '#lib/facts/wording.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, fact, passage } from './db/schema.ts';
import * as drafts from './drafts.ts';
import { topicFor, type WantedTopic } from './fact-topics.ts';
import { freshId } from './fresh-id.ts';
import { waitForCards } from './memories.ts';

/** A sentence of a document of the learner's own. */
export type Sentence = {
	documentId: string;
	courseId: string;
	start: number;
	end: number;
	quote: string;
	/** The fact that rests on exactly this sentence, if there is one. */
	fact: { id: string; topicId: string | null } | null;
};

/** The sentence that begins at an offset; null when there is none in a document of the learner's own. */
export async function sentenceAt(
	db: Database,
	learner: string,
	documentId: string,
	start: number
): Promise<Sentence | null> {
	const [found] = await db
		.select({ courseId: course.id, text: document.text, start: passage.start, end: passage.end })
		.from(passage)
		.innerJoin(document, eq(document.id, passage.documentId))
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(passage.documentId, documentId), eq(passage.start, start), eq(course.ownerId, learner)));
	if (!found) return null;
	const { text, courseId, end } = found;
	const [resting] = await db
		.select({ id: fact.id, topicId: fact.topicId })
		.from(citation)
		.innerJoin(fact, eq(fact.id, citation.factId))
		.where(
			and(
				eq(citation.documentId, documentId),
				eq(citation.position, 0),
				eq(citation.start, start),
				eq(citation.end, end)
			)
		);
	return { documentId, courseId, start, end, quote: text.slice(start, end), fact: resting ?? null };
}

export type Made = { kind: 'made'; id: string } | { kind: 'refused'; problem: string } | { kind: 'missing' };

/**
 * Makes an accepted card of a sentence: of the fact that rests on it, or of a new one. It is in the next review.
 * The id is made by the page, so that a double click makes one card; one with these very words is taken instead.
 */
export async function make(
	db: Database,
	learner: string,
	id: string,
	at: { documentId: string; start: number },
	making: Making,
	wanted: WantedTopic,
	now: number,
	mayRetry = true
): Promise<Made> {
	const sentence = await sentenceAt(db, learner, at.documentId, at.start);
	if (!sentence) return { kind: 'missing' };
	const made = handmade(sentence.quote, making);
	if ('problem' in made) return { kind: 'refused', problem: made.problem };
	const found = await topicFor(db, learner, sentence.courseId, wanted, now);
	if (found.kind === 'missing')
		return { kind: 'refused', problem: 'This topic is not there any more. Please choose again.' };
	try {
		return await write(db, learner, id, sentence, made, found.topic?.id ?? null, now);
	} catch (error) {
		if (!mayRetry || !isTwice(error)) throw error;
		return make(db, learner, id, at, making, wanted, now, false);
	}
}

async function write(
	db: Database,
	learner: string,
	id: string,
	sentence: Sentence,
	made: Wording & { kind: CardKind },
	topicId: string | null,
	now: number
): Promise<Made> {
	const factId = sentence.fact?.id ?? freshId(now);
	const cards = await cardsOf(db, factId);
	const same = cards.find(({ prompt, answer }) => prompt === made.prompt && answer === made.answer);
	const isTaken = (await db.$count(card, eq(card.id, id))) > 0;
	const cardId = same?.id ?? (isTaken ? freshId(now) : id);
	const row = {
		...made,
		id: cardId,
		factId,
		position: after(cards),
		accepted: [],
		status: 'accepted' as const
	};
	await db.batch([
		sentence.fact
			? db.update(fact).set({ topicId }).where(eq(fact.id, factId))
			: db.insert(fact).values({ id: factId, topicId, ...(await newFact(db, sentence)) }),
		...(sentence.fact ? [] : [db.insert(citation).values(citationOf(factId, sentence))]),
		same
			? db.update(card).set({ status: 'accepted' }).where(eq(card.id, cardId))
			: db.insert(card).values(row),
		waitForCards(db, { learner, course: sentence.courseId })
	]);
	return { kind: 'made', id: cardId };
}

/** The same form came twice at once. */
function isTwice(error: unknown): boolean {
	return (
		error instanceof Error && `${error.message} ${error.cause}`.includes('UNIQUE constraint failed: card.id')
	);
}

/**
 * Takes back that a card was made of a sentence: it goes, with its fact if that has no other card; one that was
 * drafted is a draft again. False when there is no such card in a document of the learner's own.
 */
export async function unmake(
	db: Database,
	learner: string,
	documentId: string,
	id: string
): Promise<boolean> {
	const [found] = await db
		.select({ rule: card.rule, factId: card.factId })
		.from(card)
		.innerJoin(citation, and(eq(citation.factId, card.factId), eq(citation.documentId, documentId)))
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(card.id, id), eq(course.ownerId, learner)));
	if (!found) return false;
	if (found.rule !== null) return drafts.decide(db, learner, id, 'draft');
	await db.batch([
		db.delete(card).where(eq(card.id, id)),
		db
			.delete(fact)
			.where(
				and(
					eq(fact.id, found.factId),
					notExists(db.select({ id: card.id }).from(card).where(eq(card.factId, found.factId)))
				)
			)
	]);
	return true;
}

function cardsOf(db: Database, factId: string) {
	return db
		.select({ id: card.id, prompt: card.prompt, answer: card.answer, position: card.position })
		.from(card)
		.where(eq(card.factId, factId));
}

const after = (cards: { position: number }[]) => Math.max(-1, ...cards.map(({ position }) => position)) + 1;

async function newFact(db: Database, { courseId, quote }: Sentence) {
	const [last] = await db
		.select({ position: max(fact.position) })
		.from(fact)
		.where(eq(fact.courseId, courseId));
	return { courseId, statement: quote, position: (last?.position ?? -1) + 1 };
}

function citationOf(factId: string, { documentId, start, end, quote }: Sentence) {
	return { factId, position: 0, documentId, start, end, quote, stance: 'supports' as const };
}
