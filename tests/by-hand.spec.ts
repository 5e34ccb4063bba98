import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf, word } from './support/drafts.ts';
import { startStudying, studyToTheEnd } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { canal } from './support/texts.ts';

/** From a new learner to the text, in which a sentence can be chosen. */
async function chooseIn(page: Page): Promise<void> {
	await startStudying(page);
	await draftsOf(page, canal);
	await page.getByRole('link', { name: 'The Suez Canal', exact: true }).click();
	await page.getByRole('link', { name: 'Make a card from a sentence' }).click();
	await expect(page.getByText('Choose the sentence to make a card from.')).toBeVisible();
}

const sentence = (page: Page, words: string) =>
	page.getByRole('article').getByRole('link', { name: new RegExp(`^${words}`) });
const keep = (page: Page) => page.getByRole('button', { name: 'Keep this card' });

async function studyTheCourse(page: Page): Promise<string[]> {
	await page.goto('/courses');
	await page.locator('main h2 a').last().click();
	await page.getByRole('link', { name: 'Study this course' }).click();
	return studyToTheEnd(page, 'Easy');
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a card is made of the words of a sentence, once, and is in the next review', async ({ page }) => {
			await chooseIn(page);
			await sentence(page, 'It promised passage').click();
			await expect(page.getByRole('heading', { name: 'A card from this sentence' })).toBeInViewport();
			await word(page, 'ships').click();
			await word(page, 'nations').click();
			await page.getByLabel(/topic/i).last().fill('Peace');
			await keep(page).dblclick();
			await expect(page.getByRole('heading', { name: 'Your card' })).toBeVisible();
			await expect(page.getByText('It is in your next review.')).toBeVisible();
			await expect(page.getByText('1 fact, 0 known')).toBeVisible();

			await page.getByRole('link', { name: 'Another card from this sentence' }).click();
			await page.getByText('Ask in your own words').click();
			await page.getByLabel('Question').fill('When was passage promised to them?');
			await word(page, 'war').click();
			await keep(page).click();
			await expect(page.getByRole('heading', { name: 'Your card' })).toBeVisible();
			await expect(page.getByText('1 fact, 0 known')).toBeVisible();
			await page.getByRole('button', { name: 'Undo' }).click();
			await expect(page.getByRole('heading', { name: 'A card from this sentence' })).toBeVisible();
			await page.getByRole('link', { name: 'Back to reading' }).click();
			await expect(page.locator('article .fact')).toHaveText(/^It promised passage/);

			const asked = await studyTheCourse(page);
			expect(asked.map((prompt) => prompt.replace('blank', '____'))).toEqual([
				'It promised passage to the ____, in peace and in war.'
			]);
		});

		test('what makes no card gets a sentence, and nothing that was typed is lost', async ({ page }) => {
			await chooseIn(page);
			await sentence(page, 'The canal was closed').click();
			await keep(page).click();
			await expect(page.getByRole('alert')).toHaveText('Choose the words to ask for.');
			await page.getByText('Ask in your own words').click();
			await page.getByLabel('Question').fill('How long was it closed?');
			await page.getByLabel(/topic/i).last().fill('Wars');
			await keep(page).click();
			await expect(page.getByRole('alert')).toHaveText(
				'Choose the words that answer your question, or write the answer.'
			);
			await expect(page.getByLabel('Question')).toHaveValue('How long was it closed?');
			await expect(page.getByLabel(/topic/i).last()).toHaveValue('Wars');
			await page.getByLabel('Answer').fill('8 years');
			await keep(page).click();
			await expect(page.getByText('It is in your next review.')).toBeVisible();
			expect(await studyTheCourse(page)).toEqual(['How long was it closed?']);
		});
	});

test('a sentence is chosen and a card made by keyboard alone', async ({ page }) => {
	await chooseIn(page);
	await sentence(page, 'Digging began').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('checkbox', { name: 'ten' }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('checkbox', { name: 'years' })).toBeFocused();
	await page.keyboard.press('Space');
	await keep(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('ten years', { exact: true })).toBeVisible();
});

test('a sentence that no card covers leads to its form', async ({ page }) => {
	await chooseIn(page);
	await page.getByRole('link', { name: 'Back to reading' }).click();
	await page.getByText(/sentences no card covers/).click();
	await page.getByRole('link', { name: /^Make a card: It promised passage/ }).click();
	await expect(page.getByRole('heading', { name: 'A card from this sentence' })).toBeInViewport();
});

test('no card is made in a course that is not one’s own', async ({ page }) => {
	await startStudying(page);
	await page.goto('/courses');
	await page.locator('main h2 a').first().click();
	await page.locator('main a[href^="/documents/"]').first().click();
	await expect(page.getByRole('link', { name: 'Make a card from a sentence' })).toBeHidden();
	await page.goto(`${page.url().replace(/[?#].*/, '')}?make`);
	await expect(page.getByText('Choose the sentence to make a card from.')).toBeHidden();
});

test('choosing a sentence and making a card look right to everybody', async ({ page }) => {
	await chooseIn(page);
	await looksRight(page, 'choosing a sentence');
	await sentence(page, 'It promised passage').click();
	await page.getByText('Ask in your own words').click();
	await word(page, 'ships').click();
	await looksRight(page, 'making a card');
	await keep(page).click();
	await looksRight(page, 'a card that was made');
});
