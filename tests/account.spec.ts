import { expect, test } from './support/app.ts';
import {
	anotherBrowser,
	answer,
	answersGiven,
	everythingSaved,
	startStudying,
	startWith
} from './support/learner.ts';
import type { Page } from '@playwright/test';

async function keep(page: Page, email: string): Promise<void> {
	await page.goto('/settings/account');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: false }).fill('correct horse battery');
	await page.getByRole('button', { name: 'Keep my progress' }).click();
	await expect(page.getByText('Your progress is kept')).toBeVisible();
}

async function signIn(page: Page, email: string): Promise<void> {
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill('correct horse battery');
	await page.getByRole('button', { name: 'Sign in' }).click();
}

test('an account kept with e-mail and password opens in a second browser, and what was studied there joins it', async ({
	page,
	browser,
	baseURL
}) => {
	await startWith(page, 20);
	for (const grade of ['Easy', 'Easy', 'Easy'] as const) await answer(page, grade);
	await everythingSaved(page);
	await keep(page, 'ann@example.org');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('button', { name: 'Start studying' })).toBeVisible();

	const other = await anotherBrowser(browser, baseURL);
	await startStudying(other);
	for (const grade of ['Easy', 'Easy', 'Easy', 'Easy'] as const) await answer(other, grade);
	await everythingSaved(other);
	await other.goto('/login?next=/progress');
	await expect(other.getByText('What you have studied in this browser comes with you')).toBeVisible();
	await signIn(other, 'ann@example.org');
	await expect(other).toHaveURL(/\/progress/);
	expect(await answersGiven(other)).toBe(7);

	await page.goto('/login');
	await signIn(page, 'ann@example.org');
	expect(await answersGiven(page)).toBe(7);
	await other.context().close();
});

test('who is signed out is asked to sign in, and goes on to where they wanted to be', async ({ page }) => {
	await startStudying(page);
	await keep(page, 'bob@example.org');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.goto('/progress');
	await expect(page).toHaveURL(/\/login\?next=%2Fprogress/);
	await signIn(page, 'bob@example.org');
	await expect(page.getByRole('heading', { name: 'Progress', exact: true })).toBeVisible();
	await expect(page).toHaveURL(/\/progress$/);
});
