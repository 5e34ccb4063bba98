import { error, fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Database } from '#lib/server/db/open.ts';
import type { Learner } from '#lib/server/learners.ts';
import { turn } from '#lib/server/turns.ts';

type Answer = void | object;

/**
 * A form action that says what it takes: `run` sees only what `schema` let through;
 * anything else is answered with the schema's own sentence.
 */
export function action<Schema extends v.GenericSchema, Result extends Answer, Event extends RequestEvent>(
	schema: Schema,
	run: (input: v.InferOutput<Schema>, event: Event) => Promise<Result> | Result
): ((event: Event) => Promise<Result | ActionFailure<{ problem: string }>>) & { schema: Schema } {
	const handle = async (event: Event) => {
		const parsed = v.safeParse(schema, fields(await event.request.formData()));
		await turn();
		return parsed.success ? run(parsed.output, event) : fail(400, { problem: parsed.issues[0].message });
	};
	return Object.assign(handle, { schema });
}

/** Who is asking and where the data are, in a route that only learners reach. */
export function asking(locals: App.Locals): { db: Database; learner: Learner; now: number } {
	if (!locals.learner) error(401, 'Please start studying or sign in first.');
	return { db: locals.db, learner: locals.learner, now: locals.now };
}

/** A form's fields; one that is there several times becomes a list. */
function fields(form: FormData): Record<string, unknown> {
	return Object.fromEntries(
		[...new Set(form.keys())].map((name) => {
			const values = form.getAll(name);
			return [name, values.length > 1 ? values : values[0]];
		})
	);
}
