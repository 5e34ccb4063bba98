import { ask } from '#lib/components/letter.ts';
import type { Sitting } from '#lib/server/sittings.ts';

/** What a sitting is limited to, if it is: a course, what was missed in a quiz, or the plan for a course's exam. */
export type Within = { course?: string; quiz?: string; exam?: string };

/** The page's address, to which all that is done on it is posted. */
export const here = '/study';

/** The cards that come after those the page knows; null when they cannot be had now. */
export async function more(within: Within): Promise<Sitting | null> {
	const reply = await ask<Sitting>(here, 'more', { ...within });
	return (reply?.result.type === 'success' && reply.result.data) || null;
}
