import { eq } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { studySettings } from './db/schema.ts';

export type StudySettings = Omit<typeof studySettings.$inferSelect, 'learnerId'>;

/** How a learner wants to study; null when there is no such learner any more. */
export async function of(db: Database, learner: string): Promise<StudySettings | null> {
	const row = await db.query.studySettings.findFirst({
		where: eq(studySettings.learnerId, learner),
		columns: { learnerId: false }
	});
	return row ?? null;
}

export async function change(db: Database, learner: string, to: Partial<StudySettings>): Promise<void> {
	await db.update(studySettings).set(to).where(eq(studySettings.learnerId, learner));
}
