import { and, eq, sql } from 'drizzle-orm';
import { forAll } from './courses.ts';
import type { Database } from './db/open.ts';
import { account, course, enrolment, studySettings, user, verification } from './db/schema.ts';
import { waitForCards } from './memories.ts';

export { join } from './joining.ts';

/** Who is studying. An anonymous learner has no e-mail address and no password yet. */
export type Learner = { id: string; name: string | null; email: string | null; anonymous: boolean };

/** What better-auth says of a user, in our words. */
export function learnerOf(found: {
	id: string;
	name: string;
	email: string;
	isAnonymous?: boolean | null;
}): Learner {
	return found.isAnonymous
		? { id: found.id, name: null, email: null, anonymous: true }
		: { id: found.id, name: found.name || null, email: found.email, anonymous: false };
}

/** Whether the learner is still there: a session outlives its learner by up to a minute. */
export async function exists(db: Database, learner: string): Promise<boolean> {
	const found = await db.query.user.findFirst({ where: eq(user.id, learner), columns: { id: true } });
	return found !== undefined;
}

/** Gives a new learner what studying needs: settings, and every course that belongs to nobody. */
export async function settle(db: Database, learner: string, zone: string, now: number): Promise<void> {
	const starter = db
		.select({
			learnerId: sql<string>`${learner}`.as('learner_id'),
			courseId: course.id,
			enrolledAt: sql<Date>`${now}`.as('enrolled_at')
		})
		.from(course)
		.where(forAll);
	await db.batch([
		db.insert(studySettings).values({ learnerId: learner, zone }).onConflictDoNothing(),
		db.insert(enrolment).select(starter).onConflictDoNothing(),
		waitForCards(db, { learner })
	]);
}

export type Kept = { email: string; name: string; passwordHash: string };

/** Turns an anonymous learner into one who can sign in, all at once and with the same id. */
export async function keep(
	db: Database,
	learner: string,
	{ email, name, passwordHash }: Kept,
	now: number
): Promise<'kept' | 'taken' | 'kept before'> {
	const at = new Date(now);
	try {
		await db.batch([
			db.insert(account).values({
				id: learner,
				userId: learner,
				accountId: learner,
				providerId: 'credential',
				password: passwordHash,
				createdAt: at,
				updatedAt: at
			}),
			db
				.update(user)
				.set({ email: email.toLowerCase(), name, isAnonymous: false, updatedAt: at })
				.where(and(eq(user.id, learner), eq(user.isAnonymous, true)))
		]);
		return 'kept';
	} catch (trouble) {
		const said = String(trouble instanceof Error ? (trouble.cause ?? trouble) : trouble);
		if (said.includes('UNIQUE constraint failed: user.email')) return 'taken';
		if (said.includes('UNIQUE constraint failed: account.id')) return 'kept before';
		throw trouble;
	}
}

/** Deletes a learner with everything that is theirs. */
export async function remove(db: Database, learner: string): Promise<void> {
	await db.batch([
		db.delete(verification).where(eq(verification.value, learner)),
		db.delete(user).where(eq(user.id, learner))
	]);
}
