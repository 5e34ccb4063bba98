import { eq, isNull, or } from 'drizzle-orm';
import { everyCourse } from './comparing-writes.ts';
import type { Database } from './db/open.ts';
import { comparison, studySettings, toCompare } from './db/schema.ts';

/** What was found in the fact's own course, or in the learner's others. */
export const foundFor = (learner: string) =>
	or(isNull(comparison.learnerId), eq(comparison.learnerId, learner));

/** Whether passages of a learner's other courses are looked for too. */
export async function isWanted(db: Database, learner: string): Promise<boolean> {
	const [found] = await db
		.select({ wanted: studySettings.relatesElsewhere })
		.from(studySettings)
		.where(eq(studySettings.learnerId, learner));
	return found?.wanted ?? false;
}

/** Begins to look for passages in a learner's other courses, or forgets those that were found there. */
export async function look(db: Database, learner: string, wanted: boolean): Promise<void> {
	const change = db
		.update(studySettings)
		.set({ relatesElsewhere: wanted })
		.where(eq(studySettings.learnerId, learner));
	if (wanted) await db.batch([change, db.run(everyCourse(learner))]);
	else
		await db.batch([
			change,
			db.delete(toCompare).where(eq(toCompare.learnerId, learner)),
			db.delete(comparison).where(eq(comparison.learnerId, learner))
		]);
}
