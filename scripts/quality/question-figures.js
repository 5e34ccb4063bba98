/** @typedef {import('./figures.js').Figure} Figure */

/**
 * What a person found of a question that was made: `from` says whether from the starter course, from labelled texts or from
 * texts of others, whose words are not kept (`taken` when somebody took the card first, as a learner does); `judges` says
 * how many of how many found it good, where there was more than one, and their majority decides; `why` names
 * the rule of a good question that it breaks (Q1 to Q24).
 * @typedef {{ kind: string, from: string, stem?: string, answer?: string, isDate: boolean, verdict: 'good' | 'bad', judges?: { good: number, of: number }, why?: string }} JudgedQuestion
 */

/**
 * How many questions are good: by kind, of those for a date, over all. A kind below its bar is not to be made.
 * @param {JudgedQuestion[]} questions
 * @returns {Figure[]}
 */
export function questionFigures(questions) {
	const kinds = [...new Set(questions.map(({ kind }) => kind))];
	return [
		...kinds.map((kind) =>
			share(
				kind,
				questions.filter((each) => each.kind === kind),
				0.75
			)
		),
		share(
			'for a date',
			questions.filter(({ isDate }) => isDate),
			0.95
		),
		share('all questions', questions, 0.85)
	];
}

/**
 * @param {string} name
 * @param {JudgedQuestion[]} questions
 * @param {number} bar
 * @returns {Figure}
 */
function share(name, questions, bar) {
	const good = questions.filter(({ verdict }) => verdict === 'good').length;
	const of = questions.length;
	return { name, good, of, bar, holds: good > 0 && good >= bar * of };
}
