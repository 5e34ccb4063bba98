import { sql } from 'drizzle-orm';
import { diceFor } from '#lib/facts/dice.ts';
import { studyDay, startOfStudyDay } from '#lib/scheduling/day.ts';
import { decide } from '#lib/scheduling/decide.ts';
import { fsrs6, type Grade } from '#lib/scheduling/engine.ts';
import { after, elapsedDays, unseen, type Memory } from '#lib/scheduling/memory.ts';
import type { NewRow } from '#lib/server/card-log.ts';
import { chunks } from '#lib/server/db/chunks.ts';
import type { Database } from '#lib/server/db/open.ts';
import { review } from '#lib/server/db/schema.ts';
import { rebuild } from '#lib/server/memories.ts';

/* Long pasts for tests and measurements, written as answers one by one would have been, in a fraction of the time. */

/** An answer to a card, ms. */
export type Given = { at: number; grade: Grade; tookMs: number | null };

export type Studying = { learner: string; zone: string; dayStartsAt: number; desiredRetention: number };

const engine = fsrs6();
const minute = 60_000;

/** The rows that answers to one card leave in the log when each is recorded as it comes; `next` is asked for another until it has none. */
export function rowsOf(
	card: string,
	{ learner, zone, dayStartsAt, desiredRetention }: Studying,
	next: (memory: Memory) => Given | null
): NewRow[] {
	const rows: NewRow[] = [];
	let memory = unseen();
	for (let given = next(memory); given; given = next(memory)) {
		const { at, grade, tookMs } = given;
		const day = studyDay(at, zone, dayStartsAt);
		const id = `past ${card} ${rows.length}`;
		const recall = memory.state ? engine.recall(memory.state, elapsedDays(memory, day)) : null;
		const sequence = rows.length;
		const by = { id, card, at, studyDay: day, device: 'past', sequence, position: sequence };
		memory = after(memory, { ...by, kind: 'answered', grade, decision: null }, engine);
		memory.due = decide(memory, { cardId: card, engine, desiredRetention });
		rows.push({
			learnerId: learner,
			id,
			card,
			kind: 'answered',
			undoes: null,
			grade,
			choices: null,
			at,
			claimedAt: at,
			receivedAt: at,
			device: 'past',
			sequence,
			studyDay: day,
			zone,
			tookMs,
			dueDay: memory.due?.day ?? null,
			dueAt: memory.due?.at ?? null,
			step: memory.due?.step ?? null,
			recall,
			desiredRetention,
			engine: engine.name,
			parameterSet: 'default'
		});
	}
	return rows;
}

/** How somebody has studied: so many new cards on each day up to now, on most days, and not quite as Este believes. */
export type Habit = { newPerDay: number; now: number; days: number; seed: number };

/** What comes of cards that somebody has studied for long, in the order of time. */
export function livedThrough(cards: readonly string[], studying: Studying, habit: Habit): NewRow[] {
	const { newPerDay, now, days, seed } = habit;
	const today = studyDay(now, studying.zone, studying.dayStartsAt);
	const dice = diceFor(seed);
	const isStudied = Array.from({ length: days + 1 }, () => dice() < 0.9);
	const rows = cards.flatMap((card, index) => {
		let begin = today - days + Math.floor(index / newPerDay);
		while (begin < today && !isStudied[begin - today + days]) begin += 1;
		return rowsOf(card, studying, (memory) => {
			let day = memory.due?.day ?? begin;
			while (day < today && !isStudied[day - today + days]) day += 1;
			const hour =
				startOfStudyDay(day, studying.zone, studying.dayStartsAt) + Math.floor(dice() * 14) * 60 * minute;
			const at = Math.max(hour, (memory.lastAt ?? 0) + 11 * minute);
			if (at > now) return null;
			const grade = gradeOf(trueRecall(memory, day), dice);
			return { at, grade, tookMs: 2_000 + Math.floor(dice() * 12_000) };
		});
	});
	return rows.sort((one, other) => one.at - other.at);
}

/** What was answered on the same day comes back mostly; after days a little less does than Este believes. */
function trueRecall(memory: Memory, day: number): number {
	const days = elapsedDays(memory, day);
	return memory.state && days > 0 ? engine.recall(memory.state, days) ** 1.2 : 0.85;
}

function gradeOf(recall: number, dice: () => number): Grade {
	if (dice() > recall) return 1;
	const way = dice();
	return way < 0.1 ? 2 : way < 0.9 ? 3 : 4;
}

/** Writes rows into the log as they are, and makes the memories of their learner from it. */
export async function write(db: Database, learner: string, rows: NewRow[]): Promise<void> {
	for (const some of chunks(rows, 2_000)) await add(db, some);
	const cards = [...new Set(rows.map(({ card }) => card))];
	for (const some of chunks(cards, 2_000)) await rebuild(db, learner, some);
}

/** All of them as one value, which takes a tenth of the time of one value for each cell. */
async function add(db: Database, rows: NewRow[]): Promise<void> {
	const names = Object.keys(rows[0] ?? {});
	const columns = names.map((name) =>
		sql.identifier(name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`))
	);
	const values = names.map((name) => sql`value ->> ${name}`);
	await db.run(sql`
		insert into ${review} (${sql.join(columns, sql`, `)})
		select ${sql.join(values, sql`, `)} from json_each(${JSON.stringify(rows)})`);
}
