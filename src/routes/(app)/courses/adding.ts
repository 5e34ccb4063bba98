import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import * as intakes from '#lib/server/intakes.ts';
import type { Brought } from '#lib/server/prepare.ts';
import { asking } from '../../action.ts';
import { givenBack } from './given-back.ts';

const file = v.union([v.file(), v.literal('')]);

/** Texts as the form sends them. The form makes the id, so that a double click adds nothing twice. */
export const texts = {
	id: v.pipe(v.string(), v.uuid('Please open this page again.')),
	title: v.optional(v.string(), ''),
	text: v.optional(v.string(), ''),
	/** The pasted text with its markup, as long as nobody has changed it. */
	markup: v.optional(v.string(), ''),
	file: v.optional(v.union([file, v.array(file)]), '')
};

type Texts = { id: string; title: string; text: string; markup: string; file: File | '' | (File | '')[] };

/** So long a page waits for a short text, which then leads to its drafts at once. */
const patienceMs = 2_000;

/**
 * Takes texts in, or a new version of a document, and goes on to where they are read, or straight to the drafts of one
 * that is read in no time.
 * Trouble with a single text is told beside its field, and what was typed stays, unless it is very long.
 */
export async function bringIn(
	given: Texts,
	into: intakes.Into,
	{ locals }: RequestEvent,
	of: { id: string; title: string } | null = null
) {
	const { db, learner, now } = asking(locals);
	const refuse = (trouble: Trouble) => {
		const { problem, typed } = givenBack(trouble.problem, given);
		return fail(400, { ...trouble, problem, typed: { ...typed, ...into } });
	};

	const brought = await broughtBy(of ? { ...given, title: of.title } : given);
	if ('problem' in brought) return refuse(brought);
	if (of && brought.length > 1) return refuse({ problem: severalTexts });
	const taken = await intakes.take(
		db,
		learner.id,
		{ id: given.id, into, texts: brought, replaces: of?.id },
		now
	);
	if (taken.kind === 'missing') error(404, 'There is no such course of yours.');
	if (taken.kind === 'refused') return refuse({ problem: taken.problem });
	locals.runner.wake();
	const [id, ...more] = taken.ids;
	if (!id || more.length > 0) redirect(303, '/reading');

	await locals.runner.ended(id, patienceMs);
	const found = await intakes.find(db, learner.id, id);
	if (!found || found.state === 'waiting') redirect(303, `/reading?only=${id}`);
	await intakes.dismiss(db, learner.id, id);
	if (found.state === 'done') redirect(303, of ? `/documents/${id}?came` : `/drafts?document=${id}`);
	const at = brought[0]?.kind;
	if (found.known) return refuse({ at, problem: 'This course has this text already:', known: found.known });
	return refuse({ at, problem: found.problem ?? '' });
}

const severalTexts = 'A new version is one text: please paste it, or choose one file.';

type Trouble = {
	at?: Brought['kind'] | 'title';
	problem: string;
	known?: { id: string; title: string };
};

async function broughtBy({ title, text, markup, file }: Texts): Promise<Brought[] | Trouble> {
	const files = [file].flat().filter((one): one is File => one !== '' && (one.name !== '' || one.size > 0));
	const isPasted = text.trim() !== '';
	if (title.length > 200) return { at: 'title', problem: 'A title can have at most 200 characters.' };
	if (files.length === 0 && !isPasted)
		return { at: 'pasted', problem: 'Please paste a text, or choose files.' };
	/** One title cannot be that of several texts. */
	const own = files.length + Number(isPasted) === 1 ? title.replace(/\s+/g, ' ').trim() : '';
	const pasted: Brought[] = isPasted
		? [{ kind: 'pasted', text, markup: markup.trim() === '' ? null : markup, title: own }]
		: [];
	const read = files.map(async (one): Promise<Brought> => {
		const bytes = new Uint8Array(await one.arrayBuffer());
		return { kind: 'file', bytes, name: one.name, title: own };
	});
	return [...pasted, ...(await Promise.all(read))];
}
