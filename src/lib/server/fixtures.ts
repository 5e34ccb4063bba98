import fc from 'fast-check';
import type { Course } from '#lib/exchange/course.ts';
import type { Grade } from '#lib/scheduling/engine.ts';
import type { Mark } from '#lib/scheduling/log.ts';
import { open, type Database } from './db/open.ts';
import { intake, user } from './db/schema.ts';
import type { Into } from './intakes.ts';
import * as learners from './learners.ts';
import { pack } from './parcel.ts';
import { prepare, type Prepared } from './prepare.ts';
import * as reviews from './reviews.ts';
import * as starter from './starter.ts';
import { store, type Stored } from './storing.ts';

/* Makers for tests on a real database. */

export const noon = Date.UTC(2026, 0, 10, 12);
export const days = 86_400_000;

/** A course of so many facts in two topics, the second optional; each fact has two cards, `c.f0/a` and `c.f0/b`. */
export function courseOf(facts: number): Course {
	const text = Array.from({ length: facts }, (_, index) => `Sentence ${index} is true.`).join(' ');
	return {
		id: 'c',
		title: 'A course',
		description: '',
		topics: [
			{ id: 't0', title: 'First', optional: false },
			{ id: 't1', title: 'Second', optional: true }
		],
		documents: [{ id: 'd', title: 'A note', reference: { title: 'A book', authors: [] }, text }],
		facts: Array.from({ length: facts }, (_, index) => {
			const quote = `Sentence ${index} is true.`;
			const start = text.indexOf(quote);
			const card = { kind: 'question' as const, answer: 'true', accepted: [] };
			return {
				id: `f${index}`,
				topic: `t${index % 2}`,
				statement: quote,
				citations: [{ document: 'd', start, end: start + quote.length, quote, stance: 'supports' as const }],
				cards: [
					{ ...card, id: `f${index}/a`, prompt: `What is sentence ${index}?` },
					{ ...card, id: `f${index}/b`, prompt: `How good is sentence ${index}?` }
				]
			};
		}),
		questions: []
	};
}

/** A database with a course of so many facts, and learners who study it in UTC. */
export async function school(facts: number, names = ['ann']): Promise<Database> {
	const db = await open(':memory:');
	await starter.write(db, courseOf(facts), noon);
	for (const id of names) {
		const at = new Date(noon);
		await db.insert(user).values({ id, name: id, email: `${id}@example.org`, createdAt: at, updatedAt: at });
		await learners.settle(db, id, 'UTC', noon);
	}
	return db;
}

/** What drafting makes of a text that was pasted. */
export async function prepared(text: string, title = ''): Promise<Prepared> {
	const preparation = await prepare({ kind: 'pasted', text, markup: null, title });
	if ('problem' in preparation) throw new Error(preparation.problem);
	return preparation.prepared;
}

/** Stores a text as the server does when it has been read. */
export async function bring(
	db: Database,
	learner: string,
	id: string,
	into: Into,
	text: Prepared
): Promise<Stored> {
	const where =
		'course' in into ? { courseId: into.course } : { newCourse: into.newCourse, newCourseId: `${id}-course` };
	const row = { id, learnerId: learner, ...where, title: '', label: id, size: 1 };
	await db.insert(intake).values({ ...row, state: 'waiting', addedAt: new Date(noon) });
	return store(db, learner, id, pack(text, noon), noon);
}

let sequence = 0;

/** An answer as a page would send it; name the `id` to send the same one twice. */
export function answered(card: string, grade: Grade, at: number | null, id?: string): reviews.Happening {
	sequence += 1;
	const by = { device: 'page', sequence, tookMs: 4000, claimedAt: at };
	return { id: id ?? `answer-${sequence}`, card, kind: 'answered', grade, ...by };
}

type Quizzed = { typed: Mark } | { chosen: Mark; of: number };

/** An answer in a quiz: typed, or chosen of so many. */
export function quizzed(card: string, what: Quizzed, at: number, id?: string): reviews.Happening {
	const by = answered(card, 3, at, id);
	if ('typed' in what) return { ...by, kind: 'typed', grade: what.typed };
	return { ...by, kind: 'chosen', grade: what.chosen, choices: what.of };
}

export function undone(card: string, undoes: string, at: number): reviews.Happening {
	sequence += 1;
	return {
		id: `undo-${sequence}`,
		card,
		kind: 'undone',
		undoes,
		device: 'page',
		sequence,
		tookMs: null,
		claimedAt: at
	};
}

const mark = fc.constantFrom<Mark>(1, 3);

const doing = (cards: string[]) =>
	fc.record({
		card: fc.constantFrom(...cards),
		what: fc.oneof(
			{ weight: 5, arbitrary: fc.constantFrom<Grade>(1, 2, 3, 4) },
			{ weight: 2, arbitrary: fc.record({ typed: mark }) },
			{ weight: 2, arbitrary: fc.record({ chosen: mark, of: fc.integer({ min: 2, max: 6 }) }) },
			{ weight: 4, arbitrary: fc.constantFrom('undone', 'suspended', 'resumed', 'buried') }
		),
		/** Which of those before is undone. */
		which: fc.nat(),
		after: fc.oneof(
			fc.constant(0),
			fc.integer({ min: 0, max: days }),
			fc.integer({ min: 0, max: 20 * days })
		),
		device: fc.constantFrom('page', 'phone')
	});

/** What a learner may do with cards, in the order in which it happens from noon on. */
export function pasts(cards: string[], maxLength = 9): fc.Arbitrary<reviews.Happening[]> {
	return fc.array(doing(cards), { minLength: 1, maxLength }).map((doings) => {
		const past: reviews.Happening[] = [];
		let at = noon;
		for (const { card, what, which, after, device } of doings) {
			const by = { ...answered(card, 3, (at += after)), device };
			const before = past[which % past.length];
			if (typeof what === 'number') past.push({ ...by, kind: 'answered', grade: what });
			else if (typeof what === 'string' && what !== 'undone') past.push({ ...by, kind: what });
			else if (typeof what === 'object') past.push({ ...quizzed(card, what, at), device });
			else if (before) past.push({ ...by, card: before.card, kind: what, undoes: before.id });
		}
		return past;
	});
}

/** The same in any order, some of it more than once. */
export function arrivals(of: reviews.Happening[]): fc.Arbitrary<reviews.Happening[]> {
	return fc.subarray(of).chain((again) => {
		const all = [...of, ...again];
		return fc.shuffledSubarray(all, { minLength: all.length });
	});
}

/** After all that is in `pasts`. */
export const later = noon + 400 * days;
