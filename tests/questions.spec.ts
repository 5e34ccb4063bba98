import { expect, test } from './support/app.ts';
import { classOf, newestLearner } from './support/class.ts';
import { startStudying } from './support/learner.ts';
import { looksRight } from './support/looks.ts';

test('the owner of a course sees how its questions do, and which are set aside and why', async ({
	page,
	app
}) => {
	await startStudying(page);
	await classOf(app, await newestLearner(app), 'canals');
	await page.goto('/courses/canals');
	await page.getByRole('link', { name: 'How its questions do' }).click();
	const aside = page.locator('section', { has: page.getByRole('heading', { name: 'Set aside' }) });
	await expect(aside.getByRole('heading', { level: 3 })).toHaveText(['In which year was canal 8 opened?']);
	await expect(aside).toContainText('Learners who do well elsewhere miss it more often than the others');
	await expect(aside).toContainText('What they most often took instead is “1869”');
	await expect(page.getByText('nobody takes it').first()).toBeVisible();
	await looksRight(page, 'the questions of a course');
});

test('how the questions of a course do is for its owner alone to see', async ({ page, app }) => {
	await startStudying(page);
	const course = 'canals of another';
	await classOf(app, await newestLearner(app), course);
	await page.goto(`/courses/${encodeURIComponent(course)}/questions`);
	await expect(page.getByRole('heading', { name: 'How its questions do' })).toBeVisible();
	await page.context().clearCookies();
	await startStudying(page);
	const response = await page.goto(`/courses/${encodeURIComponent(course)}/questions`);
	expect(response?.status()).toBe(404);
});

test('whether quizzes count is set without JavaScript, and stays as it was set', async ({ browser, app }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
	const page = await context.newPage();
	await page.goto('/');
	await page.getByRole('button', { name: 'Start studying' }).click();
	await page.goto('/settings');
	const counts = page.getByLabel('Answers in quizzes count for the schedule');
	await expect(counts).toBeChecked();
	await counts.uncheck();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('status')).toHaveText('Your settings are saved.');
	await expect(counts).not.toBeChecked();
	await page.goto('/settings');
	await expect(counts).not.toBeChecked();
	await context.close();
});
