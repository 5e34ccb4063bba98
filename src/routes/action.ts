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
		const given = fields(await event.request.formData());
		if (!given) return fail(400, { problem: 'This form has more fields than it should.' });
		const parsed = v.safeParse(schema, given);
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

const mostFields = 250;

/** A form's fields; one that is there several times becomes a list. Null when no form of ours is as long. */
function fields(form: FormData): Record<string, unknown> | null {
	const read: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {};
	let count = 0;
	for (const [name, value] of form) {
		if (++count > mostFields) return null;
		const known = Object.hasOwn(read, name) ? read[name] : undefined;
		read[name] = known === undefined ? value : [known, value].flat();
	}
	return read;
}
