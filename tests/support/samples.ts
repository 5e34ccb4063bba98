import * as v from 'valibot';

type Ids = Record<string, string>;

/** What the fields of a form may hold, tried one after the other on a field that names no id. */
const guesses = [
	'x',
	'1',
	'yes',
	'UTC',
	'someone@example.org',
	'a long password',
	crypto.randomUUID(),
	undefined,
	''
];

/** The fields of an action's schema that name something by its id: field -> what it names. */
export function idFields(schema: v.GenericSchema): Map<string, string> {
	const fields = Object.entries(entriesOf(schema)).flatMap(([name, entry]): [string, string][] => {
		const what = named(entry);
		return what ? [[name, what]] : [];
	});
	return new Map(fields);
}

/** A form that the schema lets through; `ids` gives the id for each field that names one. */
export function sample(schema: v.GenericSchema, ids: Ids): Record<string, string> {
	const form: Record<string, string> = {};
	for (const [name, entry] of Object.entries(entriesOf(schema))) {
		const value = ids[name] ?? guess(entry);
		if (value !== undefined) form[name] = value;
	}
	const parsed = v.safeParse(schema, form);
	if (!parsed.success)
		throw new Error(`No sample passes: ${parsed.issues[0].message} ${JSON.stringify(form)}`);
	return form;
}

function guess(entry: v.GenericSchema): string | undefined {
	const options = 'options' in entry ? (entry.options as unknown[]) : [];
	const all = [...options.filter((option) => typeof option === 'string'), ...guesses];
	const found = all.findIndex((value) => v.safeParse(entry, value).success);
	if (found < 0) throw new Error(`No guess passes a field of type ${entry.type}`);
	return all[found];
}

function entriesOf(schema: v.GenericSchema): Record<string, v.GenericSchema> {
	return 'entries' in schema ? (schema.entries as Record<string, v.GenericSchema>) : {};
}

/** What the id in a field is of, as its schema says. */
function named(entry: v.GenericSchema): string | undefined {
	if ('wrapped' in entry) return named(entry.wrapped as v.GenericSchema);
	const { id } = v.getMetadata(entry as never) as { id?: string };
	return id;
}
