import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { answer, ready, startStudying } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { passExam } from './support/past.ts';

/** So many days from now, as a date field takes it. */
const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function setExam(page: Page, days: number) {
	await page.goto('/courses/kazakhstan');
	await page.getByRole('link', { name: 'Set an exam' }).click();
	await page.getByLabel('Day of the exam').fill(dayAhead(days));
	await page.getByRole('button', { name: 'Set the exam' }).click();
	await expect(page.getByRole('status')).toHaveText('Your exam is saved.');
}

test('an exam is set, foretold with its band, planned for today, changed, passed and taken away', async ({
	page,
	app
}) => {
	await startStudying(page);
	await setExam(page, 20);
	await expect(page.getByText(/You will probably know \d+\s%/)).toBeVisible();
	await expect(page.getByRole('row', { name: 'Without any study 0 %' })).toBeVisible();
	await expect(page.getByText(/Five more minutes/)).toBeVisible();
	await expect(page.getByText(/Of 100 points|Hardly anything/)).toBeVisible();
	await expect(page.getByText(/The last 3 days are for what would fade/)).toBeVisible();
	await looksRight(page, 'an exam');
	await page.getByRole('link', { name: 'How this is worked out' }).click();
	await expect(page.getByRole('heading', { name: 'Why there is a band' })).toBeVisible();
	await looksRight(page, 'how an exam is foretold');

	await page.goto('/today');
	const row = page.getByRole('listitem').filter({ hasText: /^\s*Exam in (19|20|21) days/ });
	await expect(row).toContainText(/Today’s plan: \d+ cards/);
	await looksRight(page, 'today with an exam');
	await row.getByRole('link', { name: /^Study for the exam/ }).click();
	await expect(page).toHaveURL(/exam=kazakhstan/);
	await ready(page);
	await answer(page, 'Good');

	await page.goto('/courses/kazakhstan');
	await page.getByRole('link', { name: /^Exam on / }).click();
	await page.getByLabel('What you want to reach, in %').fill('95');
	await page.getByLabel('Neighbours and powers').fill('0');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('row', { name: 'What you want 95 %' })).toBeVisible();
	await expect(page.getByLabel('Neighbours and powers')).toHaveValue('0');

	await passExam(page, app);
	await page.goto('/today');
	const over = page.getByRole('listitem').filter({ hasText: 'Your exam was yesterday' });
	await expect(over).toContainText(/Este\s+expected\s+\d+\s% \(\d+\s% to\s+\d+\s%\)/);
	await over.getByRole('link', { name: /^Look back/ }).click();
	await expect(page.getByRole('heading', { name: /^The exam was on/ })).toBeVisible();
	await expect(page.getByText(/Your cards now say\s+\d+\s%/)).toBeVisible();
	await looksRight(page, 'an exam that is over');
	await page.getByRole('button', { name: 'Take the exam away' }).click();
	await expect(page.getByRole('button', { name: 'Set the exam' })).toBeVisible();
	await page.goto('/today');
	await expect(page.getByText(/Exam in|Your exam/)).toHaveCount(0);
});

test('an exam is set without JavaScript, and what is wrong stands at its field', async ({ browser, app }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
	const page = await context.newPage();
	await page.goto('/');
	await page.getByRole('button', { name: 'Start studying' }).click();
	await page.goto('/courses/kazakhstan/exam');
	await page.getByRole('spinbutton', { name: 'Monday' }).fill('-1');
	await page.getByLabel('Day of the exam').fill(dayAhead(-3));
	await page.getByRole('button', { name: 'Set the exam' }).click();
	await expect(page.getByRole('alert')).toContainText('Nothing is saved yet');
	await expect(page.getByLabel('Day of the exam')).toHaveAccessibleDescription(
		'Please choose a day after today.'
	);
	await expect(page.getByRole('spinbutton', { name: 'Monday' })).toHaveValue('-1');
	await page.getByRole('spinbutton', { name: 'Monday' }).fill('5');
	await page.getByLabel('Day of the exam').fill(dayAhead(30));
	await page.getByRole('button', { name: 'Set the exam' }).click();
	// A page without scripts has to be loaded again when the forecast takes longer than it waits.
	await expect(async () => {
		await page.goto('/courses/kazakhstan/exam');
		await expect(page.getByText(/You will probably know/)).toBeVisible({ timeout: 1_000 });
	}).toPass();
	await context.close();
});
