import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { questionKinds } from '../src/lib/facts/question.ts';
import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import {
	answer,
	everythingSaved,
	gradeButton,
	keep,
	ready,
	showAnswer,
	startStudying,
	startWith,
	studyToTheEnd
} from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { beginQuiz, fillIn, give, questionsOf, startQuiz, verdict } from './support/quiz.ts';
import { canal } from './support/texts.ts';

test('the pages for whoever is not signed in look right to everybody', async ({ page, app }) => {
	await page.goto('/');
	await looksRight(page, 'landing');
	await page.goto('/nowhere');
	await looksRight(page, 'an address without a page');
	await page.goto('/reset-password/nothing');
	await looksRight(page, 'a link that is used up');
	await page.goto('/login');
	await looksRight(page, 'login');
	await page.getByLabel('E-mail').fill('nobody@example.org');
	await page.getByLabel('Password').fill('not the password');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await looksRight(page, 'login refused');

	await startStudying(page);
	await keep(page, 'forgetful@example.org');
	const este = ['scripts/este.js', 'reset-password', 'forgetful@example.org', '--url', app.url];
	const env = { ...process.env, ESTE_DATA: app.dataFolder };
	const { stdout } = await promisify(execFile)(process.execPath, este, { env });
	await page.goto(stdout.trim());
	await looksRight(page, 'a new password');
	await page.getByLabel('New password').fill('a newer password');
	await page.getByRole('button', { name: 'Set this password' }).click();
	await expect(page.getByText('Your new password is set.')).toBeVisible();
});

test('the study page looks right to everybody in all its states', async ({ page }) => {
	await startWith(page, 2);
	await ready(page);
	await looksRight(page, 'prompt');
	await page.keyboard.press('?');
	await looksRight(page, 'keys');
	await page.keyboard.press('Escape');
	await showAnswer(page).click();
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await looksRight(page, 'answer');
	await page.getByText('Change this card').click();
	for (const details of await page.locator('details:not([open]) summary').all()) await details.click();
	await looksRight(page, 'everything open');
	await page.route(/\/study\?\/answer/, (route) => route.abort());
	await gradeButton(page, 'Easy').click();
	await expect(page.getByText('not saved yet')).toBeVisible();
	await looksRight(page, 'not saved yet');
	await page.unroute(/\/study\?\/answer/);
	await everythingSaved(page);
	await studyToTheEnd(page, 'Easy');
	await looksRight(page, 'done');
});

test('a quiz looks right to everybody with each kind of question, before and after the answer', async ({
	page,
	app
}) => {
	test.setTimeout(240_000);
	await startQuiz(page, 1, ['20 minutes']);
	await ready(page);
	await page.keyboard.press('?');
	await looksRight(page, 'the keys of a quiz');
	for (const kind of questionKinds) {
		await beginQuiz(page, 2, ['20 minutes'], [kind]);
		await ready(page);
		await looksRight(page, `a question of the kind ${kind}`);
		const [question] = await questionsOf(page, app);
		await fillIn(page, question!, false);
		await give(page).click();
		await expect(verdict(page)).toBeVisible();
		await looksRight(page, `what came of ${kind}`);
	}

	await beginQuiz(page, 3, ['At the end, as in an exam', '10 minutes']);
	await page.getByRole('button', { name: 'Flag it' }).click();
	await page.getByRole('link', { name: 'Finish the quiz' }).click();
	await looksRight(page, 'the end of a quiz');
	await page.getByRole('link', { name: 'Leave' }).click();
	await looksRight(page, 'a quiz to set up, and one to go on with');
	await page.getByLabel('Number of questions').fill('0');
	await page.getByRole('button', { name: 'Begin the quiz' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await looksRight(page, 'a set-up that is refused');
});

test('the pages of someone who has just begun look right to everybody', async ({ page }) => {
	await startStudying(page);
	for (const place of [
		'today',
		'courses',
		'courses/add',
		'drafts',
		'progress',
		'quiz',
		'settings',
		'settings/account'
	]) {
		await page.goto(`/${place}`);
		await looksRight(page, place);
	}
	await page.goto('/documents/nothing');
	await looksRight(page, 'a document that is not there');
});

test('the pages of someone with a course and a text of their own look right to everybody', async ({
	page
}) => {
	await startWith(page, 20);
	await ready(page);
	for (const grade of ['Good', 'Again', 'Hard', 'Easy'] as const) await answer(page, grade);
	await everythingSaved(page);
	await draftsOf(page, canal);
	await ready(page);
	const drafts = page.getByRole('article', { name: 'Draft' });
	await drafts.first().getByRole('button', { name: 'Accept' }).click();
	await drafts.first().getByRole('button', { name: 'Reject' }).click();
	await drafts.first().getByText('Edit', { exact: true }).click();
	await looksRight(page, 'drafts');

	await page.goto('/');
	await looksRight(page, 'welcome back');
	await page.goto('/today');
	await looksRight(page, 'Today');
	await page.goto('/progress');
	await looksRight(page, 'Progress');
	await page.goto('/courses');
	for (const course of await page.locator('main h2 a').all()) {
		const address = (await course.getAttribute('href')) ?? '';
		await page.goto(address);
		await looksRight(page, 'a course');
		await page.goBack();
	}
});

test('the pages of documents and facts look right to everybody', async ({ page }) => {
	await startWith(page, 20);
	await ready(page);
	for (const grade of ['Good', 'Again', 'Easy', 'Easy'] as const) await answer(page, grade);
	await showAnswer(page).click();
	await page.getByRole('link', { name: 'see it in the document' }).first().click();
	await looksRight(page, 'a document');
	await page.locator('.fact.here').first().click();
	await expect(page).toHaveURL(/\/facts\//);
	await looksRight(page, 'a fact');
	await keep(page, 'looks@example.org');
	await looksRight(page, 'a kept account');
});
