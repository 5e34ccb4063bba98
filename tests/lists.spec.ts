import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import {
	answersGiven,
	everythingSaved,
	gradeButton,
	prompt,
	ready,
	showAnswer,
	startWith
} from './support/learner.ts';
import { looksRight } from './support/looks.ts';

/** The starter course asks for five zones. */
async function openList(page: Page): Promise<void> {
	await startWith(page, 200);
	await page.goto('/courses');
	await page.locator('main h2 a').first().click();
	const fact = page.locator('a', { hasText: /lists five zones of instability/ }).first();
	const id = ((await fact.getAttribute('href')) ?? '').replace('/facts/', '');
	await page.goto(`/study?card=${encodeURIComponent(`${decodeURIComponent(id)}/five`)}`);
	await expect(prompt(page)).toContainText('Which five zones');
	await expect(page.getByText('5 items', { exact: true })).toBeVisible();
}

const item = (page: Page, name: string) => page.getByRole('checkbox', { name });
const highlighted = (page: Page) => page.locator('button.likely');

test('the items of a list are ticked, and what was recalled suggests a grade', async ({ page }) => {
	await openList(page);
	await ready(page);
	await page.keyboard.press('Space');
	await expect(page.getByRole('checkbox')).toHaveCount(5);
	await expect(highlighted(page)).toHaveCount(0);
	await page.keyboard.press('Space');
	await expect(page.getByRole('checkbox')).toHaveCount(5);
	await item(page, 'Afghanistan').check();
	await expect(highlighted(page)).toHaveText(/^Again/);
	await item(page, 'Xinjiang').check();
	await item(page, 'The Middle East').check();
	await expect(highlighted(page)).toHaveText(/^Hard/);
	await expect(page.getByText('You had 3 of 5.')).toBeVisible();
	await looksRight(page, 'a list that is answered');
	await item(page, 'Transcaucasia').check();
	await item(page, 'The Northern Caucasus').check();
	await expect(highlighted(page)).toHaveText(/^Good/);
	await item(page, 'Xinjiang').uncheck();
	await expect(highlighted(page)).toHaveText(/^Hard/);
	await gradeButton(page, 'Easy').click();
	await expect(prompt(page)).not.toContainText('Which five zones');
	await everythingSaved(page);
	expect(await answersGiven(page)).toBe(1);
});

test('a list is answered by keyboard alone: items by arrow and space, the grade by its digit', async ({
	page
}) => {
	await openList(page);
	await ready(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(item(page, 'Afghanistan')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(item(page, 'Afghanistan')).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect(item(page, 'The Middle East')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(highlighted(page)).toHaveText(/^Again/);
	await page.keyboard.press('2');
	await expect(prompt(page)).not.toContainText('Which five zones');
	await page.keyboard.press('u');
	await expect(prompt(page)).toContainText('Which five zones');
	await page.keyboard.press('Space');
	await expect(item(page, 'Afghanistan')).not.toBeChecked();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a list is read, with a sentence on how to grade it', async ({ page }) => {
		await openList(page);
		await showAnswer(page).click();
		await expect(page.getByRole('region', { name: 'Answer' }).getByRole('listitem').first()).toHaveText(
			'Afghanistan'
		);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await expect(page.getByText('All of them is “Good”, at least half “Hard”, fewer “Again”.')).toBeVisible();
		await gradeButton(page, 'Hard').click();
		await expect(prompt(page)).not.toContainText('Which five zones');
	});
});
