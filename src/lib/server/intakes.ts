import { and, asc, count, desc, eq, inArray, isNull, lt, ne, sql, sum } from 'drizzle-orm';
import { largestBytes } from '#lib/reading/decode.ts';
import { findOwn } from './courses.ts';
import type { Database } from './db/open.ts';
import { document, intake } from './db/schema.ts';
import { draftsOf } from './documents.ts';
import * as files from './intake-files.ts';
import { digest, idFrom } from './intake-ids.ts';
import type { Brought, Stage } from './prepare.ts';

/** Where texts go: into a course of the learner's own, or all into a new one; an empty title is the first text's. */
export type Into = { course: string } | { newCourse: string };

/**
 * What a form brings in, perhaps as a new version of a document; its id was made by the page, so that a double click or
 * a retry adds nothing.
 */
export type Form = { id: string; into: Into; texts: Brought[]; replaces?: string };

export type Taken =
	| { kind: 'taken'; ids: string[] }
	| { kind: 'refused'; problem: string }
	/** There is no such course of the learner's own. */
	| { kind: 'missing' };

const most = { texts: 50, bytes: 200 * 1024 ** 2, bytesOfAll: 4 * 1024 ** 3 };

/** Takes texts in, to be read one after the other. */
export async function take(db: Database, learner: string, form: Form, now: number): Promise<Taken> {
	if ('course' in form.into && !(await findOwn(db, learner, form.into.course))) return { kind: 'missing' };
	const texts = form.texts.map((brought) => ({ brought, ...pack(brought) }));
	const size = texts.reduce((sum, { size }) => sum + size, 0);
	const problem = await tooMany(db, learner, texts.length, size);
	if (problem) return { kind: 'refused', problem };
	await forgetOld(db, learner, now);
	const into = { ...(await courseOf(db, learner, form)), replaces: form.replaces };
	const ids = new Set<string>();
	for (const { brought, bytes, size } of texts) {
		const name = brought.kind === 'file' ? nameOf(brought) : null;
		const id = idFrom(
			learner,
			form.id,
			JSON.stringify(form.into),
			name ?? '',
			await digest(bytes ?? new Uint8Array())
		);
		const { title } = brought;
		const label = labelOf(brought);
		const addedAt = new Date(now);
		const row = { id, learnerId: learner, ...into, title, name, label, size, addedAt };
		await enter(db, row, brought, bytes);
		ids.add(id);
	}
	return { kind: 'taken', ids: [...ids] };
}

type Row = Omit<typeof intake.$inferInsert, 'state'> & { id: string };

async function enter(db: Database, row: Row, brought: Brought, bytes: Uint8Array | null): Promise<void> {
	if (await find(db, row.learnerId, row.id)) return;
	const insert = async (state: 'waiting' | 'failed', problem: string | null = null) => {
		await db
			.insert(intake)
			.values({ ...row, state, problem })
			.onConflictDoNothing();
	};
	if (!bytes || row.size > largestBytes) await insert('failed', tooLarge(brought, row.size));
	else await files.keep(row.id, bytes, () => insert('waiting'));
}

async function tooMany(db: Database, learner: string, texts: number, size: number): Promise<string | null> {
	const waiting = eq(intake.state, 'waiting');
	const sums = { texts: count(), bytes: sql<number>`coalesce(${sum(intake.size)}, 0)`.mapWith(Number) };
	const [[own], [all]] = await db.batch([
		db
			.select(sums)
			.from(intake)
			.where(and(waiting, eq(intake.learnerId, learner))),
		db.select(sums).from(intake).where(waiting)
	]);
	if (own && own.texts + texts > most.texts)
		return `At most ${most.texts} texts of yours can wait here. Please bring in more when some of them are read.`;
	if (own && own.bytes + size > most.bytes)
		return `At most ${megabytes(most.bytes)} MB of yours can wait here. Please bring in more when some of it is read.`;
	if (all && all.bytes + size > most.bytesOfAll)
		return 'Very many texts are waiting here just now. Please try again in a few minutes.';
	return null;
}

const listedMs = 24 * 60 * 60 * 1000;

/** What was done by yesterday needs no telling any more; what failed does. */
async function forgetOld(db: Database, learner: string, now: number): Promise<void> {
	await db
		.delete(intake)
		.where(
			and(
				eq(intake.learnerId, learner),
				inArray(intake.state, ['done', 'known']),
				lt(intake.addedAt, new Date(now - listedMs))
			)
		);
}

/** Texts for a course of the same name that is still to be made go into the same one. */
async function courseOf(db: Database, learner: string, { id, into }: Form) {
	if ('course' in into) return { courseId: into.course };
	const newCourse = into.newCourse;
	const [named] = await db
		.select({ id: intake.newCourseId })
		.from(intake)
		.where(
			and(
				eq(intake.learnerId, learner),
				eq(intake.state, 'waiting'),
				isNull(intake.courseId),
				eq(intake.newCourse, newCourse),
				ne(intake.newCourse, '')
			)
		)
		.limit(1);
	return { newCourse, newCourseId: named?.id ?? idFrom(learner, id, newCourse) };
}

/**
 * Pasted text is kept with its markup: which of the two counts is decided when it is read. What is too large before
 * it is packed is not packed: that would take a multiple of its room.
 */
function pack(brought: Brought): { bytes: Uint8Array | null; size: number } {
	if (brought.kind === 'file') return { bytes: brought.bytes, size: brought.bytes.length };
	const { text, markup } = brought;
	const least = text.length + (markup?.length ?? 0);
	if (least > largestBytes) return { bytes: null, size: least };
	const bytes = new TextEncoder().encode(JSON.stringify({ text, markup }));
	return { bytes, size: bytes.length };
}

function labelOf(brought: Brought): string {
	if (brought.kind === 'file') return brought.title || nameOf(brought);
	return brought.title || (/\S.{0,79}/.exec(brought.text)?.[0] ?? 'Pasted text');
}

/** Its end tells the format. */
const nameOf = ({ name }: { name: string }) => name.slice(-200);

function tooLarge({ kind }: Brought, size: number): string {
	const what = kind === 'file' ? 'file' : 'text';
	return `This ${what} has ${megabytes(size)} MB; Este reads ${what}s of up to ${megabytes(largestBytes)} MB.`;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 ** 2);

/** A text on its way in, as its learner sees it; `file` is the name of the file, where there is one. */
export type Coming = { id: string; label: string; file: string | null } & (
	| { state: 'waiting'; stage: Stage | null }
	| { state: 'done' | 'known'; documentId: string; drafts: number; isVersion: boolean }
	| { state: 'failed'; problem: string }
);

/** The learner's texts on their way in, the latest first; `stages` tells of those that are being read. */
export async function list(
	db: Database,
	learner: string,
	stages: ReadonlyMap<string, Stage> = new Map()
): Promise<Coming[]> {
	const rows = await db
		.select({
			id: intake.id,
			label: intake.label,
			file: intake.name,
			state: intake.state,
			problem: intake.problem,
			replaces: intake.replaces,
			documentId: document.id,
			title: document.title,
			drafts: draftsOf
		})
		.from(intake)
		.leftJoin(
			document,
			and(
				eq(document.id, sql`coalesce(${intake.knownId}, ${intake.id})`),
				inArray(intake.state, ['done', 'known'])
			)
		)
		.where(eq(intake.learnerId, learner))
		.orderBy(desc(intake.addedAt), asc(sql`${intake}.rowid`));
	return rows.flatMap(
		({ id, label, file, state, problem, replaces, documentId, title, drafts }): Coming[] => {
			if (state === 'waiting') return [{ id, label, file, state, stage: stages.get(id) ?? null }];
			if (state === 'failed') return [{ id, label, file, state, problem: problem ?? '' }];
			return documentId === null
				? []
				: [{ id, label: title ?? label, file, state, documentId, drafts, isVersion: replaces !== null }];
		}
	);
}

/** One of the learner's texts on its way in; `known` is the document that its course has already. */
export async function find(db: Database, learner: string, id: string) {
	const [found] = await db
		.select({
			state: intake.state,
			problem: intake.problem,
			known: { id: document.id, title: document.title }
		})
		.from(intake)
		.leftJoin(document, eq(document.id, intake.knownId))
		.where(own(learner, id));
	return found ?? null;
}

/** How many of the learner's texts are not read yet, and how many could not be read. */
export async function tell(db: Database, learner: string): Promise<{ waiting: number; failed: number }> {
	const [waiting, failed] = await Promise.all(
		(['waiting', 'failed'] as const).map((state) =>
			db.$count(intake, and(eq(intake.learnerId, learner), eq(intake.state, state)))
		)
	);
	return { waiting: waiting ?? 0, failed: failed ?? 0 };
}

/** Takes a text back that is not read yet, with all that was stored of it; false when there is none such of the learner's. */
export async function cancel(db: Database, learner: string, id: string): Promise<boolean> {
	const gone = await db.delete(intake).where(and(own(learner, id), eq(intake.state, 'waiting')));
	if (gone.rowsAffected > 0) await files.remove(id);
	return gone.rowsAffected > 0;
}

/** Takes a text that was read, or that could not be, off the list; a document that came of it stays. */
export async function dismiss(db: Database, learner: string, id: string): Promise<boolean> {
	const gone = await db.delete(intake).where(and(own(learner, id), ne(intake.state, 'waiting')));
	return gone.rowsAffected > 0;
}

const own = (learner: string, id: string) => and(eq(intake.id, id), eq(intake.learnerId, learner));
