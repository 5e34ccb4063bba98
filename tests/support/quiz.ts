import { createClient } from '@libsql/client';
import { expect, type Page } from '@playwright/test';
import { questionKinds, type Question, type QuestionKind } from '../../src/lib/facts/question.ts';
import type { App } from './app.ts';
import { awake, isScripted, startStudying } from './learner.ts';

/** A new learner's quiz. */
export async function startQuiz(...[page, ...wanted]: Parameters<typeof beginQuiz>): Promise<void> {
	await startStudying(page);
	await beginQuiz(page, ...wanted);
}

/** A quiz with so many questions of some kinds, at the first one; `wish` names options by their labels. */
export async function beginQuiz(
	page: Page,
	number: number,
	wish: string[] = [],
	kinds: readonly QuestionKind[] = questionKinds
): Promise<void> {
	await page.goto('/quiz');
	await awake(page);
	for (const kind of questionKinds)
		await page.locator(`input[name=kind][value="${kind}"]`).setChecked(kinds.includes(kind));
	await page.getByLabel('Number of questions').fill(String(number));
	for (const label of wish) await page.getByLabel(label, { exact: true }).check();
	await page.getByRole('button', { name: 'Begin the quiz' }).click();
	await expect(page).toHaveURL(/\/quiz\/.+at=1/);
}

/** The questions of the quiz that is open, with their keys, as the server keeps them. */
export async function questionsOf(page: Page, app: App): Promise<Question[]> {
	const rows = await ask(app, 'select question from quiz_question where quiz_id = ? order by position', [
		quizIn(page)
	]);
	return rows.map(({ question }) => JSON.parse(String(question)));
}

/** Says when the time of the quiz that is open is up, so many ms from now. */
export async function leaveTime(page: Page, app: App, ms: number): Promise<void> {
	await ask(app, 'update quiz set ends_at = ? where id = ?', [Date.now() + ms, quizIn(page)]);
}

/** What was given so far in the quiz that is open, in the order in which it came. */
export async function givenIn(page: Page, app: App): Promise<unknown[]> {
	const rows = await ask(app, 'select given from quiz_answer where quiz_id = ? order by received', [
		quizIn(page)
	]);
	return rows.map(({ given }) => JSON.parse(String(given)));
}

const quizIn = (page: Page) => /\/quiz\/([^/?]+)/.exec(page.url())?.[1] ?? '';

async function ask(app: App, sql: string, args: (string | number)[]) {
	const client = createClient({ url: `file:${app.dataFolder}/este.db`, timeout: 5_000 });
	const { rows } = await client.execute({ sql, args });
	client.close();
	return rows;
}

/** Which question is on the page, from 1 on. */
export async function placeOf(page: Page): Promise<number> {
	const [, place = '0'] = /Question (\d+) of/.exec(await page.locator('.where').innerText()) ?? [];
	return Number(place);
}

/** Fills in the right answer to a question, or a wrong one; does not give it. */
export async function fillIn(page: Page, question: Question, rightly = true): Promise<void> {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return page.locator('[name=text]').fill(rightly ? question.answer : 'I have no idea');
		case 'matching':
			for (const [left, select] of (await page.locator('select[name=choice]').all()).entries()) {
				const key = question.key[left] ?? 0;
				await select.selectOption(String(rightly ? key : (key + 1) % question.choices.length));
			}
			return;
		case 'ordering':
			return putInOrder(page, rightly ? question.key : question.key.toReversed());
		default:
			await page
				.getByRole('radio')
				.nth(rightly ? question.key : (question.key + 1) % question.choices.length)
				.check();
	}
}

/** With the buttons that move things, or without JavaScript by choosing places. */
async function putInOrder(page: Page, order: number[]): Promise<void> {
	if (await isScripted(page)) await expect(page.locator('select[name=place]')).toHaveCount(0);
	const places = await page.locator('select[name=place]').all();
	for (const [choice, select] of places.entries())
		await select.selectOption(String(order.indexOf(choice) + 1));
	if (places.length > 0) return;
	const now = () =>
		page
			.locator('input[name=place]')
			.evaluateAll((all) => all.map((each) => Number((each as HTMLInputElement).value) - 1));
	for (const [place, choice] of order.entries())
		for (let at = (await now())[choice] ?? 0; at > place; at -= 1)
			await page.getByRole('button', { name: 'Move up' }).nth(at).click();
}

export const give = (page: Page) => page.getByRole('button', { name: 'Give the answer' });
export const verdict = (page: Page) =>
	page.getByRole('heading', { name: /^(Right|Partly right|Almost right|Not right)$/ });
export const onwards = (page: Page) =>
	page.getByRole('link', { name: /^(Next question|Go on|See the result)$/ });
