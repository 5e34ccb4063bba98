import { and, desc, eq, isNull } from 'drizzle-orm';
import { fewestItems } from '#lib/scheduling/adoption.ts';
import type { Database } from './db/open.ts';
import { studySettings, training } from './db/schema.ts';
import { cutShort } from './learning-trouble.ts';
import type { Learnt, Outcome, Task } from './learning-thread.ts';
import * as learntWeights from './learnt-weights.ts';
import { answersIn } from './memories.ts';
import * as reviews from './reviews.ts';
import { Threads } from './threads.ts';
import { turn } from './turns.ts';

/** A training on a learner's own answers, and what came of it. */
export type Training = Omit<typeof training.$inferSelect, 'learnerId'>;

/** What is going on for a learner just now. */
export type Doing = 'training' | 'remaking' | 'moving';

/** What was trained so far, the newest first. */
export async function list(db: Database, learner: string): Promise<Training[]> {
	const rows = await db
		.select()
		.from(training)
		.where(eq(training.learnerId, learner))
		.orderBy(desc(training.id));
	return rows.map(({ learnerId: _, ...rest }) => rest);
}

/** For so long an adopted training is news, in ms. */
const newsMs = 3 * 86_400_000;

/** How much oftener or more rarely cards come since a training that was adopted lately; null when there was none. */
export async function news(db: Database, learner: string, now: number): Promise<number | null> {
	const last = (await list(db, learner)).find(({ adopted }) => adopted);
	return last && last.undoneAt === null && now - last.at < newsMs ? last.frequency : null;
}

export function doing(learner: string): Doing | null {
	return busy.get(learner)?.doing ?? null;
}

/** What went wrong the last time, in a sentence, until it goes well. */
export function trouble(learner: string): string | null {
	return troubles.get(learner) ?? null;
}

/** Resolves when nothing goes on for a learner any more, or after so many ms. */
export async function settled(learner: string, patience: number): Promise<void> {
	const begun = Date.now();
	for (let left = patience; left > 0 && busy.has(learner); left = patience - (Date.now() - begun))
		await Promise.race([busy.get(learner)?.done, new Promise((resolve) => setTimeout(resolve, left))]);
}

/** How many days, or how much more of a log, until it is worth training again. */
const everyMs = 30 * 86_400_000;
const growth = 1.3;

/**
 * Trains when the log has grown by three tenths since the last time, or after a month with new answers; looks once a day.
 * Whoever went back to the weights before is left with them.
 */
export async function consider(db: Database, learner: string, now: number): Promise<void> {
	const day = Math.floor(now / 86_400_000);
	if (looked.get(learner) === day || busy.has(learner)) return;
	looked.set(learner, day);
	const all = await list(db, learner);
	if (all.find(({ adopted }) => adopted)?.undoneAt) return;
	const [last] = all;
	const answers = await answersIn(db, learner);
	const isDue = last
		? answers >= last.answers * growth || (now - last.at >= everyMs && answers > last.answers)
		: answers >= fewestItems;
	if (isDue) train(db, learner, now);
}

/** Begins to train on all that a learner has answered, if nothing goes on yet. */
export function train(db: Database, learner: string, now: number): void {
	begin(learner, 'training', async () => {
		const outcome = await ask(db, { kind: 'train', learner });
		if (outcome.kind !== 'learnt') return outcome;
		await store(db, learner, outcome.learnt, now);
		if (outcome.learnt.adopted) begin(learner, 'remaking', () => remake(db, learner, now));
		return null;
	});
}

/** Goes back to the weights before the last that were adopted, or takes those up again. */
export async function use(
	db: Database,
	learner: string,
	which: 'before' | 'after',
	now: number
): Promise<void> {
	const last = (await list(db, learner)).find(({ adopted }) => adopted);
	if (!last || busy.has(learner) || (last.undoneAt === null) === (which === 'after')) return;
	await db.batch([
		db
			.update(studySettings)
			.set({ parameters: which === 'before' ? last.before : last.after })
			.where(eq(studySettings.learnerId, learner)),
		db
			.update(training)
			.set({ undoneAt: which === 'before' ? now : null, movedAt: null, remadeAt: null })
			.where(eq(training.id, last.id))
	]);
	begin(learner, 'remaking', () => remake(db, learner, now));
}

/** Moves the cards to the days on which the weights of now would have them. */
export function move(db: Database, learner: string, now: number): void {
	begin(learner, 'moving', async () => {
		const outcome = await ask(db, { kind: 'find moving', learner });
		if (outcome.kind !== 'moving') return outcome;
		for (const card of outcome.cards) {
			await turn();
			await reviews.settle(db, learner, card, now);
		}
		const [last] = (await list(db, learner)).filter(({ adopted }) => adopted);
		if (last) await db.update(training).set({ movedAt: now }).where(eq(training.id, last.id));
		return null;
	});
}

/** Goes on with what a stop of the server has cut off. */
export async function resume(db: Database, now: number): Promise<void> {
	const cutOff = await db
		.selectDistinct({ learner: training.learnerId })
		.from(training)
		.where(and(eq(training.adopted, true), isNull(training.remadeAt)));
	for (const { learner } of cutOff) begin(learner, 'remaking', () => remake(db, learner, now));
}

const busy = new Map<string, { doing: Doing; done: Promise<void> }>();
const troubles = new Map<string, string>();
/** The day on which it was looked whether a log has grown. */
const looked = new Map<string, number>();

/** Does one thing at a time for each learner; what is begun in the end of another takes its place. */
function begin(learner: string, doing: Doing, work: () => Promise<Outcome | null>): void {
	if (busy.has(learner) && doing !== 'remaking') return;
	const done = work()
		.catch(cutShort)
		.then((outcome) => {
			if (outcome?.kind === 'problem') troubles.set(learner, outcome.problem);
			else troubles.delete(learner);
			if (busy.get(learner)?.done === done) busy.delete(learner);
		});
	busy.set(learner, { doing, done });
}

async function store(db: Database, learner: string, learnt: Learnt, now: number): Promise<void> {
	const add = db.insert(training).values({ learnerId: learner, at: now, ...learnt });
	if (!learnt.adopted) return void (await add);
	const adopt = db
		.update(studySettings)
		.set({ parameters: learnt.after })
		.where(eq(studySettings.learnerId, learner));
	await db.batch([add, adopt]);
}

async function remake(db: Database, learner: string, now: number): Promise<Outcome | null> {
	const outcome = await ask(db, { kind: 'remake', learner });
	if (outcome.kind !== 'remade') return outcome;
	await learntWeights.noteRemade(db, learner, now);
	return null;
}

const limits = { most: 1, longestMs: 600_000, mostMemoryMb: 2_048 };
let threads: Threads<Task, Outcome> | undefined;

/** Where nothing is built yet there is no program to begin a thread with: then it is done right here. */
async function ask(db: Database, task: Task): Promise<Outcome> {
	const { address, work } = await import('./learning-thread.ts');
	if (!import.meta.env.PROD) return work(db, task);
	threads ??= new Threads({ address, workerData: { learning: true }, ...limits });
	return (
		(await threads.run(task)) ?? { kind: 'problem', problem: 'Learning took too long and was given up.' }
	);
}
