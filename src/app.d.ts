import type { Database } from '#lib/server/db/open.ts';
import type { Learner } from '#lib/server/learners.ts';

declare global {
	namespace App {
		interface Locals {
			db: Database;
			/** Who is asking; null before "Start studying". */
			learner: Learner | null;
			/** The instant of the request, in ms. */
			now: number;
		}
		interface Error {
			message: string;
		}
	}
}
