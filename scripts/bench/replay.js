import { FSRSAlgorithm } from 'ts-fsrs';
import { fsrs6 } from '#lib/scheduling/engine.ts';
import { foldAll } from '#lib/scheduling/memory.ts';
import { alternate, seconds } from './alternate.js';

/** @typedef {import('#lib/scheduling/log.ts').Answered} Answered */

const cards = 100_000;
const answers = 10;

/**
 * Folding a million rows of the log, ordered by card and with their study days, against the bare arithmetic.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function replay() {
	const rows = log();
	const engine = fsrs6();
	const bare = new FSRSAlgorithm({});
	const rate = async (/** @type {() => number} */ work) =>
		rows.length / (await seconds(() => expectAll(work())));
	const measured = await alternate(
		9,
		() => rate(() => foldAll(rows, engine).size),
		() => rate(() => stepThrough(rows, bare))
	);
	return { name: 'replay of 1,000,000 ordered rows', unit: 'reviews/s', ...measured, bar: { atLeast: 0.4 } };
}

/**
 * The yardstick: nothing but the state of each card, answered how many there are.
 * @param {Answered[]} rows
 * @param {FSRSAlgorithm} bare
 */
function stepThrough(rows, bare) {
	let found = 0;
	let card = '';
	let day = 0;
	/** @type {import('ts-fsrs').FSRSState | null} */
	let state = null;
	for (const row of rows) {
		if (row.card !== card) {
			card = row.card;
			state = null;
			found++;
		}
		state = bare.next_state(state, state ? row.studyDay - day : 0, row.grade);
		day = row.studyDay;
	}
	return found;
}

/** @param {number} found */
function expectAll(found) {
	if (found !== cards) throw new Error(`${found} cards were found`);
}

/** Ten answers to each card, at growing distances and mostly good. */
function log() {
	/** @type {Answered[]} */
	const rows = [];
	for (let card = 0; card < cards; card++) {
		let day = 20_000 + (card % 365);
		for (let answer = 0; answer < answers; answer++) {
			const dice = ((card * answers + answer) * 7919) % 100;
			day += answer === 0 ? 0 : Math.round(1.8 ** (answer - 1) * (0.8 + dice / 250));
			rows.push(row(card, answer, day, dice));
		}
	}
	return rows;
}

/**
 * @param {number} card
 * @param {number} answer
 * @param {number} day
 * @param {number} dice from 0 to 99
 * @returns {Answered}
 */
function row(card, answer, day, dice) {
	const position = card * answers + answer;
	return {
		id: `answer-${position}`,
		card: `card-${card}`,
		kind: 'answered',
		grade: dice < 12 ? 1 : dice < 25 ? 2 : dice < 90 ? 3 : 4,
		at: day * 86_400_000 + 36_000_000,
		studyDay: day,
		device: 'page',
		sequence: position,
		position,
		decision: { due: { day: day + answer + 1, at: null, step: null } }
	};
}
