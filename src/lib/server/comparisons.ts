import { and, asc, eq, gt, isNull, sql, type SQL } from 'drizzle-orm';
import type { Comparing, Piece } from './comparing.ts';
import { pieceAside } from './comparing-aside.ts';
import { compared, counted, elsewhere } from './comparing-writes.ts';
import type { Database } from './db/open.ts';
import { course, toCompare } from './db/schema.ts';
import { fill } from './indexing.ts';
import { freshId } from './fresh-id.ts';
import { explain } from './trouble.ts';
import { turn } from './turns.ts';

const soonMs = 300;

type Waiting = Comparing & { id: string; changes: number; isOwned: boolean };

/**
 * Compares what triggers put into `to_compare`, one course after the other, in the background. What is found is stored
 * piece by piece, so that it goes on where it was when the server ended, and only as long as nothing has changed since.
 */
export class Comparisons {
	#db: Database;
	#piece: typeof pieceAside;
	#tryAgainMs: number;
	#busy: Promise<void> | null = null;
	#isWanted = false;
	/** Courses whose documents were not all in the index when it was last looked. */
	#unready = new Set<string>();
	#soon: NodeJS.Timeout | null = null;
	#again: NodeJS.Timeout | null = null;

	constructor(db: Database, piece = pieceAside, tryAgainMs = 5_000) {
		this.#db = db;
		this.#piece = piece;
		this.#tryAgainMs = tryAgainMs;
	}

	/** There may be something to compare. */
	wake(): void {
		this.#isWanted = true;
		this.#busy ??= this.#run();
	}

	/** The same in a moment, however often it is said until then. */
	wakeSoon(): void {
		if (this.#soon) return;
		this.#soon = setTimeout(() => {
			this.#soon = null;
			this.wake();
		}, soonMs).unref();
	}

	/** Resolves when all is compared that can be now. */
	async settled(): Promise<void> {
		while (this.#busy) await this.#busy;
	}

	async #run(): Promise<void> {
		try {
			while (this.#isWanted) {
				this.#isWanted = false;
				for (let next = await this.#after(''); next; next = await this.#after(next.id))
					await this.#go(next).catch((error) => this.#failed(error));
			}
		} catch (error) {
			this.#failed(error);
		} finally {
			this.#busy = null;
		}
	}

	/** A course that cannot be compared now holds up no other. */
	#failed(error: unknown): void {
		console.error(`Comparing texts: ${explain(error).line}`);
		this.#later();
	}

	#later(): void {
		if (this.#again) return;
		this.#again = setTimeout(() => {
			this.#again = null;
			this.wake();
		}, this.#tryAgainMs).unref();
	}

	/** The next course that waits; one in which a text is being stored does not yet. */
	async #after(id: string): Promise<Waiting | null> {
		await turn();
		const [next] = await this.#db
			.select({
				id: toCompare.id,
				course: toCompare.courseId,
				learner: toCompare.learnerId,
				changes: toCompare.changes,
				isOwned: sql<boolean>`${course.ownerId} is not null`.mapWith(Boolean)
			})
			.from(toCompare)
			.innerJoin(course, eq(course.id, toCompare.courseId))
			.where(and(gt(toCompare.id, id), isNull(course.intakeId)))
			.orderBy(asc(toCompare.id))
			.limit(1);
		return next ?? null;
	}

	async #go(waiting: Waiting): Promise<void> {
		const { id, changes, isOwned, ...comparing } = waiting;
		const isSame = and(eq(toCompare.id, id), eq(toCompare.changes, changes));
		const run = freshId(Date.now());
		// Everyone studies the shared course: only a change that was found is worth looking further.
		let isTold = comparing.learner !== null;
		for (let isFirst = true; ; isFirst = false) {
			const piece = await this.#piece(this.#db, { ...comparing, run });
			await turn();
			if (piece.kind === 'unready') return this.#index(waiting);
			if (!isTold && (isOwned ? isFirst : piece.kind === 'compared')) {
				await this.#db.run(elsewhere(comparing.course));
				this.#isWanted = isTold = true;
			}
			if (piece.kind === 'done') break;
			if (!(await this.#store(comparing, piece, isSame))) return this.wake();
		}
		this.#unready.delete(id);
		await this.#db.delete(toCompare).where(isSame);
	}

	/** Has the index filled first; a text that is being brought in fills it by itself. */
	async #index({ id }: Waiting): Promise<void> {
		if (this.#unready.delete(id)) return this.#later();
		this.#unready.add(id);
		await fill(this.#db);
		this.#isWanted = true;
	}

	/** False when something has changed since it was begun. */
	async #store(
		{ learner }: Comparing,
		piece: Exclude<Piece, { kind: 'unready' }>,
		isSame: SQL | undefined
	): Promise<boolean> {
		const still = this.#db.update(toCompare).set({ changes: toCompare.changes }).where(isSame);
		const guard = sql`exists ${this.#db.select({ id: toCompare.id }).from(toCompare).where(isSame)}`;
		const [first] =
			piece.kind === 'counted'
				? await this.#db.batch([still, this.#db.run(counted(piece, guard))])
				: await this.#db.batch([still, ...compared(piece, learner, guard).map((each) => this.#db.run(each))]);
		return first.rowsAffected > 0;
	}
}
