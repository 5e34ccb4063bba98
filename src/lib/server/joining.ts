import { and, eq, getTableColumns, inArray, notInArray, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import {
	course,
	dayOff,
	enrolment,
	exam,
	examForecast,
	intake,
	leftOut,
	modelSettings,
	ownLabel,
	quiz,
	quizAnswer,
	quizWish,
	readingPlace,
	review,
	user,
	wording
} from './db/schema.ts';
import * as learntWeights from './learnt-weights.ts';
import { rebuild } from './memories.ts';
import * as reviews from './reviews.ts';

/**
 * Joins what an anonymous learner did before signing in to the learner they signed in as.
 * The log is copied, the memories are made again from it, and only then the anonymous learner goes:
 * whatever happens in between, nothing is lost, and doing it again counts nothing twice.
 */
export async function join(db: Database, from: string, to: string, now: number): Promise<void> {
	const anonymous = and(eq(user.id, from), eq(user.isAnonymous, true));
	if (from === to || !(await db.query.user.findFirst({ where: anonymous }))) return;
	await db.batch(copies(db, from, to));
	const [touched, shared] = await cards(db, from, to);
	const anew = await learntWeights.isCutOff(db, to);
	await rebuild(db, to, anew ? undefined : touched);
	if (anew) await learntWeights.noteRemade(db, to, now);
	for (const card of shared) await reviews.settle(db, to, card, now);
	const logged = () => db.$count(review, eq(review.learnerId, to));
	const known = await logged();
	// Once more, for an answer that another tab gave meanwhile, and at one with the end of the anonymous learner.
	await db.batch([...copies(db, from, to), db.delete(user).where(anonymous)]);
	if ((await logged()) > known) await rebuild(db, to);
}

/**
 * What the other has already stays as it is; courses, texts on their way in and quizzes change hands, and learnt weights
 * do when the other has learnt none.
 */
function copies(db: Database, from: string, to: string) {
	const learnerId = sql<string>`${to}`.as('learner_id');
	const position = sql<number>`null`.as('position');
	const log = { ...getTableColumns(review), position, learnerId };
	const enrolments = { ...getTableColumns(enrolment), learnerId };
	const out = { ...getTableColumns(leftOut), learnerId };
	const words = { ...getTableColumns(wording), learnerId };
	const wishes = { ...getTableColumns(quizWish), learnerId };
	const model = { ...getTableColumns(modelSettings), learnerId };
	const exams = { ...getTableColumns(exam), learnerId };
	const foretold = { ...getTableColumns(examForecast), learnerId };
	const free = { ...getTableColumns(dayOff), learnerId };
	const places = { ...getTableColumns(readingPlace), learnerId };
	const labels = { ...getTableColumns(ownLabel), learnerId };
	return [
		db
			.insert(review)
			.select(db.select(log).from(review).where(eq(review.learnerId, from)).orderBy(review.position))
			.onConflictDoNothing(),
		// What they have in them may say something to the other's courses.
		db.run(sql`
			insert into to_compare (id, course_id) select id, id from course where owner_id = ${from}
			on conflict (id) do update set changes = changes + 1`),
		...learntWeights.handOver(db, from, to),
		db.update(course).set({ ownerId: to }).where(eq(course.ownerId, from)),
		db.update(intake).set({ learnerId: to }).where(eq(intake.learnerId, from)),
		db.update(quiz).set({ learnerId: to }).where(eq(quiz.learnerId, from)),
		// An answer that both sent under one id stays with the other, and this one goes.
		db.run(sql`update or ignore ${quizAnswer} set learner_id = ${to} where learner_id = ${from}`),
		db
			.insert(quizWish)
			.select(db.select(wishes).from(quizWish).where(eq(quizWish.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(enrolment)
			.select(db.select(enrolments).from(enrolment).where(eq(enrolment.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(leftOut)
			.select(db.select(out).from(leftOut).where(eq(leftOut.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(wording)
			.select(db.select(words).from(wording).where(eq(wording.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(modelSettings)
			.select(db.select(model).from(modelSettings).where(eq(modelSettings.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(exam)
			.select(db.select(exams).from(exam).where(eq(exam.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(examForecast)
			.select(db.select(foretold).from(examForecast).where(eq(examForecast.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(dayOff)
			.select(db.select(free).from(dayOff).where(eq(dayOff.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(readingPlace)
			.select(db.select(places).from(readingPlace).where(eq(readingPlace.learnerId, from)))
			.onConflictDoNothing(),
		db
			.insert(ownLabel)
			.select(db.select(labels).from(ownLabel).where(eq(ownLabel.learnerId, from)))
			.onConflictDoNothing()
	] as const;
}

/** The cards that the one has studied, and those of them that the other had studied too. */
async function cards(db: Database, from: string, to: string): Promise<[string[], string[]]> {
	const of = eq(review.learnerId, from);
	const theirs = db.select({ card: review.card }).from(review).where(of);
	const copied = db.select({ id: review.id }).from(review).where(of);
	const [touched, shared] = await db.batch([
		db.selectDistinct({ card: review.card }).from(review).where(of),
		db
			.selectDistinct({ card: review.card })
			.from(review)
			.where(and(eq(review.learnerId, to), inArray(review.card, theirs), notInArray(review.id, copied)))
	]);
	return [touched.map(({ card }) => card), shared.map(({ card }) => card)];
}
