import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { largestBytes } from '#lib/reading/decode.ts';
import * as courses from '#lib/server/courses.ts';
import * as documents from '#lib/server/documents.ts';
import type { Brought } from '#lib/server/prepare.ts';
import { prepareAside } from '#lib/server/preparing.ts';
import { asking } from '../../action.ts';

/** A text as the form sends it. The form makes the id, so that a double click adds one document. */
export const text = {
	id: v.pipe(v.string(), v.uuid('Please open this page again.')),
	title: v.optional(v.string(), ''),
	text: v.optional(v.string(), ''),
	file: v.optional(v.union([v.file(), v.literal('')]), '')
};

type Text = { id: string; title: string; text: string; file: File | '' };

/** Brings a text into a course and goes on to its drafts; trouble is told beside the field, and what was typed stays. */
export async function bringIn(given: Text, into: documents.Into, { locals }: RequestEvent) {
	const { db, learner, now } = asking(locals);
	if ('course' in into && !(await courses.findOwn(db, learner.id, into.course))) error(404, noCourse);
	const refuse = (trouble: Trouble) =>
		fail(400, { ...trouble, typed: { title: given.title, text: given.text, ...into } });

	const brought = await broughtBy(given);
	if ('problem' in brought) return refuse(brought);
	const preparation = await prepareAside(learner.id, brought);
	if ('problem' in preparation) return refuse({ at: brought.kind, problem: preparation.problem });
	const added = await documents.add(db, learner.id, given.id, into, preparation.prepared, now);
	if (added.kind === 'missing') error('course' in into ? 404 : 401, 'course' in into ? noCourse : signedOut);
	if (added.kind === 'known')
		return refuse({ at: brought.kind, problem: 'This course has this text already:', known: added });
	redirect(303, `/drafts?document=${added.id}`);
}

type Trouble = { at: Brought['kind'] | 'title'; problem: string; known?: { id: string; title: string } };

const noCourse = 'There is no such course of yours.';
const signedOut = 'You are signed out. Please start studying or sign in, and try again.';

async function broughtBy({ title, text, file }: Text): Promise<Brought | Trouble> {
	const named = file !== '' && (file.name !== '' || file.size > 0) ? file : null;
	const pasted = text.trim() !== '';
	if (title.length > 200) return { at: 'title', problem: 'A title can have at most 200 characters.' };
	if (named && pasted)
		return {
			at: 'file',
			problem: 'Here are both a file and pasted text. Please bring in one after the other.'
		};
	if (!named && !pasted) return { at: 'pasted', problem: 'Please paste a text, or choose a file.' };
	const size = named?.size ?? text.length;
	if (size > largestBytes) return { at: named ? 'file' : 'pasted', problem: tooLarge(named, size) };
	return named
		? { kind: 'file', bytes: new Uint8Array(await named.arrayBuffer()), name: named.name, title }
		: { kind: 'pasted', text, title };
}

function tooLarge(file: File | null, size: number): string {
	const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
	return `This ${file ? 'file' : 'text'} has ${megabytes(size)} MB; Este reads ${file ? 'files' : 'texts'} of up to ${megabytes(largestBytes)} MB.`;
}
