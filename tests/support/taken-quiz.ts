import { createClient } from '@libsql/client';
import { expect, type Page } from '@playwright/test';
import type { Question } from '../../src/lib/facts/question.ts';
import type { App } from './app.ts';
import { awake } from './learner.ts';
import { fillIn, give, questionsOf } from './quiz.ts';

export const atTheEnd = 'At the end, as in an exam';

type Wish = {
	number: number;
	/** These alone, by their labels. */
	kinds?: string[];
	feedback?: 'After each question' | typeof atTheEnd;
};

/** Begins a quiz and takes it to its result, each question right where that is said; answers what was asked. */
export async function takeQuiz(
	page: Page,
	app: App,
	{ number, kinds = ['Typed answer'], feedback = 'After each question' }: Wish,
	isRight: (place: number) => boolean
): Promise<Question[]> {
	await page.goto('/quiz');
	await awake(page);
	await page.getByLabel('Number of questions').fill(String(number));
	const offered = page.getByRole('group', { name: 'Kinds of questions' }).getByRole('checkbox');
	for (const kind of await offered.all()) await kind.uncheck();
	for (const kind of kinds) await page.getByRole('checkbox', { name: kind }).check();
	await page.getByRole('radio', { name: feedback }).check();
	await page.getByRole('button', { name: 'Begin the quiz' }).click();
	return take(page, app, isRight);
}

/** Takes the quiz that is open from its first question to its result. */
export async function take(page: Page, app: App, isRight: (place: number) => boolean): Promise<Question[]> {
	await expect(questionNumber(page, 1)).toBeVisible();
	const questions = await questionsOf(page, app);
	for (const [place, question] of questions.entries()) {
		await expect(questionNumber(page, place + 1)).toBeVisible();
		await fillIn(page, question, isRight(place));
		await give(page).click();
		const onwards = page.getByRole('link', { name: /^(Next question|See the result)$/ });
		const finish = page.getByRole('button', { name: 'Finish, and see the result' });
		const next = questionNumber(page, place + 2);
		await expect(onwards.or(finish).or(next)).toBeVisible();
		const isOn = async () => (await next.isVisible()) || page.url().endsWith('/results');
		await expect(async () => {
			if (!(await isOn())) await onwards.or(finish).click({ timeout: 2_000 });
			await expect.poll(isOn, { timeout: 5_000 }).toBe(true);
		}).toPass();
	}
	await expect(page).toHaveURL(/\/results$/);
	return questions;
}

export const questionNumber = (page: Page, place: number) =>
	page.getByText(new RegExp(`^Question ${place} of \\d+`));

/** The id of the quiz that is open. */
export function idOf(page: Page): string {
	const [, id] = /\/quiz\/([^/?#]+)/.exec(page.url()) ?? [];
	if (!id) throw new Error(`${page.url()} is no quiz`);
	return id;
}

/** What the card of a question asks. */
export async function promptOf(app: App, { card }: Question): Promise<string> {
	const [row] = await ask(app, 'select prompt from card where id = ?', card);
	return String(row?.prompt);
}

/** Puts so many copies of a finished quiz into the past, one on each day before it. */
export async function tookBefore(app: App, quiz: string, times: number): Promise<void> {
	const days = JSON.stringify(Array.from({ length: times }, (_, index) => index + 1));
	await ask(
		app,
		`insert into quiz (id, learner_id, course_id, wish, seed, counts, started_at, finished_at)
			select quiz.id || '-' || day.value, learner_id, course_id, wish, seed, counts,
				started_at - day.value * 86400000, finished_at - day.value * 86400000
			from quiz, json_each('${days}') as day where quiz.id = ?`,
		quiz
	);
	await ask(
		app,
		`insert into quiz_question (quiz_id, position, item, question)
			select quiz_id || '-' || day.value, position, item, question
			from quiz_question, json_each('${days}') as day where quiz_id = ?`,
		quiz
	);
}

async function ask(app: App, sql: string, id: string | null) {
	const client = createClient({ url: `file:${app.dataFolder}/este.db`, timeout: 5_000 });
	const { rows } = await client.execute({ sql, args: [id] });
	client.close();
	return rows;
}
