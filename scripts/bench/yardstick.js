import * as v from 'valibot';
import { review } from '#lib/server/db/schema.ts';
import { action, asking } from '../../src/routes/action.ts';

const answer = v.object({ id: v.string(), card: v.string(), grade: v.string() });

/** The yardstick for answers over HTTP: behind the same session one durable insert, and nothing else. */
export const actions = {
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
	})
};
