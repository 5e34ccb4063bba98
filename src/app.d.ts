import type { Auth } from '#lib/server/auth.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { Runner } from '#lib/server/intake-runner.ts';
import type { Learner } from '#lib/server/learners.ts';

declare global {
	namespace App {
		interface Locals {
			db: Database;
			auth: Auth;
			/** Reads the texts that learners bring in. */
			runner: Runner;
			/** Who is asking; null before "Start studying". */
			learner: Learner | null;
			/** The instant of the request, in ms. */
			now: number;
			/** The status of an unexpected error, when it is known better than 500. */
			trouble?: number;
		}
		interface Error {
			message: string;
		}
	}
}
