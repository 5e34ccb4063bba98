import { createClient, type InStatement } from '@libsql/client';
import type { App } from './app.ts';

const learners = 24;
const questions = 8;
const choices = ['1869', '1859', '1888', '1956'];

/**
 * A course that belongs to the one learner there is, and a class that took a quiz of its eight questions: the more of them
 * a learner knows, the higher their number, but in the last question the key is wrong, so that the strong miss it.
 */
export async function classOf(app: App, learner: string, course: string): Promise<void> {
	const client = createClient({ url: `file:${app.dataFolder}/este.db`, timeout: 5_000 });
	const now = Date.now();
	await client.batch([
		row('course', { id: course, owner_id: learner, title: 'Canals', description: '', created_at: now }),
		row('fact', { id: `${course}.f`, course_id: course, statement: 'It was opened in 1869.', position: 0 }),
		row('card', {
			...{ id: `${course}.f/a`, fact_id: `${course}.f`, position: 0, kind: 'question' },
			...{ prompt: 'When was it opened?', answer: '1869', accepted: '[]', status: 'accepted' }
		}),
		...Array.from({ length: learners }, (_, number) => quizOf(course, number, now)).flat()
	]);
	client.close();
}

/** The id of the learner who came last. */
export async function newestLearner(app: App): Promise<string> {
	const client = createClient({ url: `file:${app.dataFolder}/este.db`, timeout: 5_000 });
	const { rows } = await client.execute('select id from user order by created_at desc limit 1');
	client.close();
	return String(rows[0]?.id);
}

function quizOf(course: string, number: number, now: number): InStatement[] {
	const id = `${course} ${number}`;
	return [
		row('user', {
			...{ id, name: id, email: id, email_verified: 0, is_anonymous: 1, created_at: 0, updated_at: 0 }
		}),
		row('quiz', {
			...{ id, learner_id: id, course_id: course, wish: '{"feedback":"now"}', seed: 1, counts: 0 },
			started_at: now
		}),
		...Array.from({ length: questions }, (_, position) => answered(course, id, number, position, now)).flat()
	];
}

function answered(course: string, id: string, number: number, position: number, now: number) {
	const isLast = position === questions - 1;
	const knows = number / learners > position / questions;
	const given = (isLast ? number > 8 : knows) ? 0 : 1 + (number % 2);
	const key = isLast ? 1 : 0;
	const item = `choice.${course}.${position}`;
	const question = {
		...{ kind: 'choice', item, stem: `In which year was canal ${position + 1} opened?`, topic: null },
		...{ facts: [`${course}.f`], card: null, why: 'It says so.', evidence: [], key },
		choices: choices.map((text) => ({ text, why: 'It says so.', evidence: null }))
	};
	return [
		row('quiz_question', { quiz_id: id, position, item, question: JSON.stringify(question) }),
		row('quiz_answer', {
			...{ learner_id: id, id: `${id} ${position}`, quiz_id: id, position, given: `[${given}]`, at: now },
			...{ verdict: given === key ? 'right' : 'wrong', score: given === key ? 1 : 0 }
		})
	];
}

function row(table: string, values: Record<string, string | number>): InStatement {
	const names = Object.keys(values);
	return {
		sql: `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
		args: Object.values(values)
	};
}
