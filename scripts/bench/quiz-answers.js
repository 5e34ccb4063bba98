import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { aside } from './aside.js';
import { connections, grading, learners, posts, rates, rounds } from './rates.js';
import { cardsIn, readRows, startServer } from './server.js';

/** @typedef {import('#lib/facts/question.ts').Question} Question */
/** @typedef {import('./load.js').Post} Post */
/** @typedef {{ quiz: string, at: number, question: Question }} Asked */

const perQuiz = 100;

/**
 * Right answers to the questions of quizzes a second, of all kinds and each told at once what became of it, against
 * grades on the study page. One server answers both; the learners and their quizzes are there before.
 * @param {string} copy the project, built
 * @returns {Promise<import('./report.js').Measured[]>}
 */
export async function quizAnswers(copy) {
	const data = join(copy, 'data-of-quizzes');
	const server = await startServer(copy, data);
	const { tell, end } = aside('load.js');
	await tell({ start: { url: server.url, learners, connections } });
	const asked = await quizzes(data, (post) => tell({ post }));
	const name = `answers in quizzes over HTTP, ${connections} connections`;
	const lines = await rates(name, tell, giving(asked), grading('/study?/answer', await cardsIn(data)));
	end();
	await server.stop();
	return lines;
}

/**
 * Makes quizzes until each learner has a question for every answer, and reads the questions.
 * @param {string} data
 * @param {(post: Post[]) => Promise<unknown>} send
 */
async function quizzes(data, send) {
	const [starter] = await readRows(data, 'select id from course where owner_id is null');
	const wanted = Math.ceil(((rounds + 1) * posts) / learners);
	/** @type {Asked[][]} */
	const asked = Array.from({ length: learners }, () => []);
	while (asked.some(({ length }) => length < wanted)) {
		/** @type {string[]} */
		const ids = asked.map(() => randomUUID());
		await send(ids.map((id, learner) => making(id, learner, String(starter?.id))));
		const rows = await readRows(
			data,
			'select quiz_id, position, question from quiz_question order by position'
		);
		for (const { quiz_id: quiz, position, question } of rows)
			asked[ids.indexOf(String(quiz))]?.push({
				quiz: String(quiz),
				at: Number(position) + 1,
				question: JSON.parse(String(question))
			});
	}
	return asked;
}

/**
 * @param {string} id
 * @param {number} learner
 * @param {string} course
 * @returns {Post}
 */
function making(id, learner, course) {
	const wish = { topics: 'all', number: String(perQuiz), minutes: 'none', feedback: 'now', pick: 'even' };
	return { learner, path: '/quiz?/make', fields: [...Object.entries({ id, course, ...wish }), ...kinds] };
}

const kinds = ['choice', 'true-false', 'typed', 'gap', 'matching', 'ordering', 'source'].map((kind) => [
	'kind',
	kind
]);

/**
 * @param {Asked[][]} asked
 * @returns {(count: number) => Post}
 */
function giving(asked) {
	return (count) => {
		const learner = count % learners;
		const one = asked[learner]?.[Math.floor(count / learners)];
		if (!one) throw new Error(`Learner ${learner} has no question left`);
		const { quiz, at, question } = one;
		const fields = { id: `given-${count}`, at: String(at), ...right(question) };
		return { learner, path: `/quiz/${quiz}?/give`, fields: Object.entries(fields) };
	};
}

/**
 * The fields of the right answer.
 * @param {Question} question
 * @returns {Record<string, string>}
 */
function right(question) {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return { text: question.answer };
		case 'ordering':
			return { place: question.choices.map((_, choice) => question.key.indexOf(choice) + 1).join(' ') };
		default:
			return { choice: [question.key].flat().join(' ') };
	}
}
