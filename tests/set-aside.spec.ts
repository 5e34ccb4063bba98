import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf, promptOf } from './support/drafts.ts';
import { ready, startStudying, words } from './support/learner.ts';
import { looksRight } from './support/looks.ts';

/** A text of which so many cards are drafted that those few would take are set aside. */
const canal = readFileSync('quality/tuning/suez-canal.txt', 'utf8');

const left = (page: Page) => page.getByRole('status').filter({ hasText: /left to look at|is decided/ });

test('drafts that few would take wait on a page of their own, and nothing reminds of them', async ({
	page
}) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await ready(page);
	await expect(left(page)).toHaveText('20 drafts left to look at.');
	const accepted = page.waitForResponse(/\/drafts\?\/acceptRest/);
	await page.keyboard.press('A');
	await expect(left(page)).toHaveText('Every draft is decided.');
	await accepted;
	await page.goto('/courses');
	await expect(page.getByRole('main')).toContainText('20 cards');
	await expect(page.getByRole('main')).not.toContainText('draft');

	await page.goBack();
	await ready(page);
	await page.getByRole('link', { name: '7 more drafts' }).click();
	await expect(page.getByRole('main')).toContainText('Drafts that Este set aside');
	await expect(left(page)).toHaveText('7 drafts left to look at.');
	await looksRight(page, 'drafts that were set aside');
	await page.keyboard.press('r');
	await expect(left(page)).toHaveText('6 drafts left to look at.');
	await page.keyboard.press('A');
	await expect(left(page)).toHaveText('Every draft is decided.');
	const undone = page.waitForResponse(/\/drafts\?\/reopenAll/);
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(left(page)).toHaveText('6 drafts left to look at.');
	await undone;
	await page.reload();
	await expect(left(page)).toHaveText('6 drafts left to look at.');
});

test('what was done in one list is not undone in the other', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await ready(page);
	await page.keyboard.press('a');
	await expect(left(page)).toHaveText('19 drafts left to look at.');
	await page.getByRole('link', { name: '7 more drafts' }).click();
	await expect(left(page)).toHaveText('7 drafts left to look at.');
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
	await page.keyboard.press('u');
	await page.keyboard.press('a');
	await expect(left(page)).toHaveText('6 drafts left to look at.');
	await page.getByRole('link', { name: 'Back to the 19 drafts that wait' }).click();
	await expect(left(page)).toHaveText('19 drafts left to look at.');
});

test('the page of a fact leads to its draft, also when that is set aside', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await page.goto('/search?q=Nobel');
	await page.locator('main a[href^="/facts/"]').first().click();
	const card = page.getByRole('article').filter({ has: page.locator('a[href$="&aside=yes"]') });
	const asks = words(await card.first().getByRole('heading').textContent());
	await card.first().getByRole('link', { name: 'to the drafts' }).click();
	await expect(promptOf(page)).toHaveText(asks);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what was set aside is decided on its own page, and the way back leads to the others', async ({
		page
	}) => {
		await startStudying(page);
		await draftsOf(page, canal);
		await page.getByRole('link', { name: '7 more drafts' }).click();
		await page.getByRole('button', { name: 'Reject' }).first().click();
		await expect(left(page)).toHaveText('6 drafts left to look at.');
		await page.getByRole('button', { name: 'Accept all 6' }).click();
		await expect(left(page)).toHaveCount(0);
		await page.getByRole('link', { name: 'Back to the 20 drafts that wait' }).click();
		await expect(left(page)).toHaveText('20 drafts left to look at.');
	});
});
