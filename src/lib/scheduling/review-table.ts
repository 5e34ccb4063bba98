import type { Grade } from './engine.ts';
import { parseInstant } from './instant.ts';
import type { Dated } from './training-items.ts';

const columns = ['card_id', 'review_rating', 'review_time'] as const;
const dayMs = 86_400_000;

/**
 * Reads a table of reviews as py-fsrs keeps it (csv with `card_id, review_rating, review_time`), each card's answers in
 * the order of time. Days are counted as there: whole periods of 24 hours since the answer before, not calendar days.
 */
export function readTable(text: string): { cards: Dated[][] } | { problem: string } {
	const [head = '', ...lines] = text
		.replace(/^\uFEFF/, '')
		.trimEnd()
		.split(/\r?\n/);
	const names = head.split(',').map((name) => name.trim());
	const missing = columns.find((name) => !names.includes(name));
	if (missing) return { problem: `The first line names no column "${missing}".` };
	const [card, rating, time] = columns.map((name) => names.indexOf(name)) as [number, number, number];
	const cards = new Map<string, { at: number; grade: Grade }[]>();
	for (const [index, line] of lines.entries()) {
		const cells = line.split(',').map((cell) => cell.trim());
		const grade = Number(cells[rating]);
		const at = parseInstant(cells[time] ?? '');
		const place = `Line ${index + 2}`;
		if (!cells[card]) return { problem: `${place} names no card.` };
		if (!isGrade(grade))
			return { problem: `${place} has the rating "${cells[rating] ?? ''}", which is not 1 to 4.` };
		if (typeof at !== 'number')
			return { problem: `${place} has the time "${cells[time] ?? ''}", which ${at.problem}.` };
		const known = cards.get(cells[card]);
		if (known) known.push({ at, grade });
		else cards.set(cells[card], [{ at, grade }]);
	}
	return { cards: [...cards.values()].map(dated) };
}

function isGrade(number: number): number is Grade {
	return [1, 2, 3, 4].includes(number);
}

function dated(answers: { at: number; grade: Grade }[]): Dated[] {
	let day = 0;
	let last: number | null = null;
	return answers
		.sort((a, b) => a.at - b.at)
		.map(({ at, grade }) => {
			day += last === null ? 0 : Math.floor((at - last) / dayMs);
			last = at;
			return { at, day, grade };
		});
}
