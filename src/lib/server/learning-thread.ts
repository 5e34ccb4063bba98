import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { asc, eq } from 'drizzle-orm';
import { fewestItems, tooFew } from '#lib/scheduling/adoption.ts';
import { checkParameters, defaultParameters, fsrs6 } from '#lib/scheduling/engine.ts';
import { changes } from '#lib/scheduling/new-weights.ts';
import { answersOf, itemsOf } from '#lib/scheduling/training-items.ts';
import { open, type Database } from './db/open.ts';
import { review } from './db/schema.ts';
import { home } from './home.ts';
import { cutShort } from './learning-trouble.ts';
import { answersIn, engineFor, rebuild } from './memories.ts';
import { fromRow } from './review-rows.ts';
import * as settings from './settings.ts';
import { stepBack } from './step-back.ts';
import { trainOn } from './training.ts';

/* Built, this module is one that a thread can begin with, on a connection of its own: it reads whole logs. */

export const address = import.meta.url;

export type Task = { kind: 'train' | 'remake' | 'find moving'; learner: string };

/** What came of training on a learner's log. */
export type Learnt = {
	answers: number;
	items: number;
	before: number[] | null;
	after: number[];
	lossBefore: number;
	lossAfter: number;
	error: number;
	adopted: boolean;
	frequency: number;
	moves: number;
};

export type Outcome =
	| { kind: 'learnt'; learnt: Learnt }
	| { kind: 'remade' }
	| { kind: 'moving'; cards: string[] }
	| { kind: 'problem'; problem: string };

export async function work(db: Database, { kind, learner }: Task): Promise<Outcome> {
	switch (kind) {
		case 'train':
			return train(db, learner);
		case 'remake':
			await rebuild(db, learner);
			return { kind: 'remade' };
		case 'find moving':
			return { kind: 'moving', cards: await findMoving(db, learner) };
	}
}

/** The newest answers of a long log say enough, and the trainer keeps them all in its memory. */
const mostItems = 300_000;

async function train(db: Database, learner: string): Promise<Outcome> {
	const found = await logOf(db, learner);
	if (!found) return { kind: 'problem', problem: 'This account is gone.' };
	const { wanted, events, wantedAt } = found;
	const old = wanted.parameters ?? defaultParameters;
	const items = itemsOf(answersOf(events)).slice(-mostItems);
	if (items.length < fewestItems) return { kind: 'problem', problem: tooFew(items.length) };
	const trained = await trainOn(items, old);
	if ('problem' in trained) return { kind: 'problem', problem: trained.problem };
	const { fresh, verdict } = trained;
	const unusable = checkParameters(fresh.weights);
	if (unusable) return { kind: 'problem', problem: `What was learnt cannot be used: ${unusable}` };
	const changed = changes(events, fsrs6(old), fsrs6(fresh.weights), wanted.desiredRetention, wantedAt);
	return {
		kind: 'learnt',
		learnt: {
			answers: await answersIn(db, learner),
			items: items.length,
			before: wanted.parameters,
			after: fresh.weights,
			...{ lossBefore: verdict.before, lossAfter: verdict.after, error: verdict.error },
			adopted: verdict.adopted,
			frequency: changed.frequency,
			moves: changed.moving.length
		}
	};
}

/** The cards whose last answer leads to another day now than when it was given. */
async function findMoving(db: Database, learner: string): Promise<string[]> {
	const found = await logOf(db, learner);
	if (!found) return [];
	const { engine } = engineFor(found.wanted.parameters);
	return changes(found.events, engine, engine, found.wanted.desiredRetention, found.wantedAt).moving;
}

async function logOf(db: Database, learner: string) {
	const wanted = await settings.of(db, learner);
	if (!wanted) return null;
	const rows = await db
		.select()
		.from(review)
		.where(eq(review.learnerId, learner))
		.orderBy(asc(review.card), asc(review.at));
	const retentions = new Map(rows.map(({ id, desiredRetention }) => [id, desiredRetention]));
	return { wanted, events: rows.map(fromRow), wantedAt: (answer: string) => retentions.get(answer) };
}

if (!isMainThread && workerData?.learning) {
	stepBack(3);
	const { url, token } = home();
	const db = open(url, token);
	parentPort?.on('message', (task: Task) => {
		void db
			.then((opened) => work(opened, task))
			.catch(cutShort)
			.then((outcome) => parentPort?.postMessage(outcome));
	});
}
