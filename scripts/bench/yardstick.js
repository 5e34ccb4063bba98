import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { review } from '#lib/server/db/schema.ts';
import { action, asking } from '../../src/routes/action.ts';

const answer = v.object({ id: v.string(), card: v.string(), grade: v.string() });

const spin = v.object({ ms: v.pipe(v.string(), v.transform(Number)) });

export const actions = {
	/** The yardstick for answers over HTTP: behind the same session one durable insert, and nothing else. */
	answer: action(answer, async ({ id, card, grade }, { locals }) => {
		const { db, learner, now } = asking(locals);
		await db.insert(review).values({
			id,
			learnerId: learner.id,
			card: `yardstick of ${card}`,
			kind: 'answered',
			grade: Number(grade),
			at: now,
			receivedAt: now,
			device: 'form',
			sequence: 0,
			studyDay: Math.floor(now / 86_400_000),
			zone: 'UTC',
			desiredRetention: 0.9,
			engine: 'none',
			parameterSet: 'none'
		});
		return { stored: id };
	}),
	/** The yardstick for what a thread that reads a text costs others: one that does nothing but take its time. */
	spin: action(spin, async ({ ms }) => {
		const program = 'const end = performance.now() + workerData; while (performance.now() < end);';
		await once(
			new Worker(`const { workerData } = require('node:worker_threads'); ${program}`, {
				eval: true,
				workerData: ms
			}),
			'exit'
		);
		return { spun: ms };
	})
};
