import { and, eq, inArray } from 'drizzle-orm';
import type { Counts } from '#lib/evidence/counted-words.ts';
import { studyDay } from '#lib/scheduling/day.ts';
import { preview } from '#lib/scheduling/decide.ts';
import type { Grade } from '#lib/scheduling/engine.ts';
import type { Memory } from '#lib/scheduling/memory.ts';
import { inWords } from '#lib/scheduling/words.ts';
import * as cards from './cards.ts';
import * as catchUp from './catch-up.ts';
import type { Database } from './db/open.ts';
import { memory } from './db/schema.ts';
import { planOn } from './exam-plan.ts';
import * as exams from './exams.ts';
import { engineFor, toMemory } from './memories.ts';
import * as missed from './missed.ts';
import { plan } from './queue.ts';
import { inBrief, inOwnWords } from './related-in-brief.ts';
import * as settings from './settings.ts';
import type { StudySettings } from './settings.ts';
import { soFar, type SoFar } from './sitting-so-far.ts';

/** What a grade would do: in words, and the minutes until the card comes back within the sitting; null when it does not. */
export type Next = Record<Grade, { words: string; minutes: number | null }>;

/** A card of a sitting. `dueAt` is an instant in ms while it is in the learning steps. */
export type DueCard = cards.StudyCard & {
	next: Next;
	dueAt: number | null;
	isNew: boolean;
	/** How many passages that its authors do not cite do what to its fact. */
	found: Counts;
};

export type Sitting = SoFar & {
	cards: DueCard[];
	/** How many cards are left in all, with these. */
	left: number;
	fresh: number;
};

/** One page of a sitting holds so many cards; the page asks again when it has come through. */
const page = 100;

type Scope = {
	course?: string | null;
	/** A card to put in front. */
	first?: string | null;
	/** A finished quiz: what was missed in it is asked, due or not, and nothing else. */
	quiz?: string | null;
	/** The course of an exam: what its plan has for today is asked, due or not, and nothing else. */
	exam?: string | null;
};

/** Begins or goes on with today's cards; null when there is no such learner any more. */
export async function begin(
	db: Database,
	learner: string,
	now: number,
	{ course = null, first = null, quiz = null, exam = null }: Scope = {}
): Promise<Sitting | null> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return null;
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const { ids, fresh, early } = quiz
		? await missedIn(db, learner, quiz, { today, now })
		: exam
			? await planned(db, learner, exam, wanted, now)
			: await dueNow(db, learner, wanted, now, course);
	const inOrder = inFront(first, ids);
	const shown = await cards.study(db, learner, inOrder.slice(0, page));
	const memories = await memoriesOf(
		db,
		learner,
		shown.map(({ id }) => id)
	);
	const done = await soFar(db, learner, today, { course: course ?? exam, quiz });
	const said = await inBrief(db, learner, [...new Set(shown.map(({ factId }) => factId))]);
	const due = shown.map((card) => {
		const known = memories.get(card.id) ?? toMemory(null);
		const { found = {}, own = [] } = said.get(card.factId) ?? {};
		return {
			...card,
			evidence: inOwnWords(card.evidence, own),
			found,
			next: next(card.id, known, wanted, now),
			dueAt: early.has(card.id) ? null : (known.due?.at ?? null),
			isNew: known.state === null
		};
	});
	return { ...done, cards: due, left: ids.length, fresh };
}

/** What each grade would do with a card at this moment. */
export function next(cardId: string, of: Memory, wanted: StudySettings, now: number): Next {
	const { engine } = engineFor(wanted.parameters);
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const { desiredRetention } = wanted;
	const grades = preview(of, { cardId, engine, desiredRetention, now, today });
	const one = (grade: Grade) => ({ words: inWords(grades[grade]), minutes: grades[grade].minutes });
	return { 1: one(1), 2: one(2), 3: one(3), 4: one(4) };
}

/** What a sitting asks, in order; cards that are asked `early` do not wait for the end of a learning step. */
type Asked = { ids: string[]; fresh: number; early: ReadonlySet<string> };

async function dueNow(
	db: Database,
	learner: string,
	wanted: StudySettings,
	now: number,
	course: string | null
): Promise<Asked> {
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const limits = catchUp.limited(wanted, await catchUp.attend(db, learner, wanted, today));
	const { learning, cards, fresh } = await plan(db, learner, limits, now, { course });
	return { ids: [...learning.filter((id) => !cards.includes(id)), ...cards], fresh, early: new Set() };
}

/** What is in the learning steps comes as always; an exam that is over, or was taken away, asks as its course does. */
async function planned(
	db: Database,
	learner: string,
	course: string,
	wanted: StudySettings,
	now: number
): Promise<Asked> {
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const exam = await exams.find(db, learner, course);
	if (!exam || exam.day <= today) return dueNow(db, learner, wanted, now, course);
	const { cards, fresh, early } = (await planOn(db, learner, exam, wanted, now)).plan;
	return { ids: cards, fresh, early: new Set(early) };
}

async function missedIn(db: Database, learner: string, quiz: string, when: missed.When): Promise<Asked> {
	const all = await missed.waiting(db, learner, quiz, when);
	return {
		ids: all.map(({ id }) => id),
		fresh: all.filter(({ isNew }) => isNew).length,
		early: new Set(all.flatMap(({ id, again }) => (again ? [] : [id])))
	};
}

function inFront(first: string | null, ids: string[]): string[] {
	return first !== null && ids.includes(first) ? [first, ...ids.filter((id) => id !== first)] : ids;
}

async function memoriesOf(db: Database, learner: string, ids: string[]): Promise<Map<string, Memory>> {
	const rows = await db
		.select()
		.from(memory)
		.where(and(eq(memory.learnerId, learner), inArray(memory.cardId, ids)));
	return new Map(rows.map((row) => [row.cardId, toMemory(row)]));
}
