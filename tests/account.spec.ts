import { expect, test } from './support/app.ts';
import { canal } from './support/texts.ts';
import {
	anotherBrowser,
	answer,
	answersGiven,
	everythingSaved,
	keep,
	signIn,
	startStudying,
	startWith
} from './support/learner.ts';

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

test('a document of somebody else does not exist for others, and the page says so kindly', async ({
	page,
	browser,
	baseURL
}) => {
	await startStudying(page);
	await page.goto('/courses/add');
	await page.getByLabel('Paste the text').fill(canal);
	await page.getByRole('button', { name: 'Draft cards from it' }).click();
	await page.getByRole('link', { name: 'The Suez Canal', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'The Suez Canal' })).toBeVisible();

	const other = await anotherBrowser(browser, baseURL);
	await startStudying(other);
	const response = await other.goto(page.url());
	expect(response?.status()).toBe(404);
	await expect(other.getByRole('heading', { name: 'Not here' })).toBeVisible();
	await expect(other.getByText('There is no such document.')).toBeVisible();
	await other.getByRole('link', { name: 'Go to Today' }).click();
	await expect(other.getByRole('heading', { name: /cards/ })).toBeVisible();
	await other.context().close();
});
