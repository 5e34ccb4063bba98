import { and, eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import type { Auth } from './auth.ts';
import type { Database } from './db/open.ts';
import { user, verification } from './db/schema.ts';

const hour = 3_600_000;

/**
 * A token that sets a new password once, within an hour; only its digest is stored. Earlier ones end.
 * Null when no learner has kept an account with this e-mail address.
 */
export async function issue(db: Database, auth: Auth, email: string, now: number): Promise<string | null> {
	const found = await db.query.user.findFirst({
		where: and(eq(user.email, email.trim().toLowerCase()), eq(user.isAnonymous, false)),
		columns: { id: true }
	});
	if (!found) return null;
	const token = randomBytes(24).toString('base64url');
	const { internalAdapter } = await auth.$context;
	await db.delete(verification).where(eq(verification.value, found.id));
	await internalAdapter.createVerificationValue({
		identifier: identifierOf(token),
		value: found.id,
		expiresAt: new Date(now + hour)
	});
	return token;
}

/** Whether this token can still be used. */
export async function isOpen(auth: Auth, token: string, now: number): Promise<boolean> {
	const { internalAdapter } = await auth.$context;
	const found = await internalAdapter.findVerificationValue(identifierOf(token));
	return found !== null && found.expiresAt.getTime() > now;
}

/** As better-auth's own "reset password" looks for it. */
const identifierOf = (token: string) => `reset-password:${token}`;
