import { inColumns } from '../columns.js';
import { holdBands } from './bands.js';
import { compare } from './plans.js';
import { scenarios } from './scenarios.js';

const seed = 1;
/** The plan has to beat the usual settings by so much of the score. */
const clearly = 0.01;

/**
 * Compares the plans in every scenario and counts how often the band held; answers whether all bars hold.
 * @param {{ learners: number, exams: number, say: (line: string) => void, tell: (line: string) => void }} size
 */
export function run({ learners, exams, say, tell }) {
	let holds = true;
	const rows = scenarios.map((scenario, index) => {
		tell(`Comparing plans: ${index + 1} of ${scenarios.length} scenarios`);
		const { none, usual, tuned, tunedTo, gain } = compare(scenario, { learners, seed });
		const isBest = gain >= tuned && gain >= usual + clearly;
		holds &&= isBest;
		const { start, days, minutes } = scenario;
		const shares = [none, usual, tuned, gain].map((share) => `${(share * 100).toFixed(1)} %`);
		return [start.name, `${days} d x ${minutes} min`, ...shares, tunedTo, isBest ? 'holds' : 'DOES NOT HOLD'];
	});
	const head = ['start', 'time', 'no study', 'by due date', 'tuned', 'by gain', 'tuned to', ''];
	say(inColumns([head, ...rows], [false, false, true, true, true, true, false, false]));

	const told = (/** @type {number} */ done) => {
		if (done % 20 === 0) tell(`Sitting exams: ${done} of ${exams}`);
	};
	const { inside, width } = holdBands({ exams, seed: 1000, told });
	const share = inside / exams;
	const isHonest = share >= 0.75 && share <= 0.9;
	say(
		`The 80 % band held the mark in ${inside} of ${exams} exams, ${(share * 100).toFixed(1)} % (75 to 90 %): ` +
			`${isHonest ? 'holds' : 'DOES NOT HOLD'}. It is ${(width * 100).toFixed(0)} points wide on the average.`
	);
	return holds && isHonest;
}
