import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf, focused, goTo, passage, promptOf, word } from './support/drafts.ts';
import { holdBack, ready, showAnswer, startStudying, words } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { canal } from './support/texts.ts';

const founded = ['Aral', 'Balkhash', 'Zaysan', 'Alakol', 'Tengiz', 'Markakol'].map(
	(name, index) => `The Academy of ${name} was founded in ${1901 + index}.`
);

/** What it says of a draft's kind and topic. */
const kind = (page: Page) => focused(page).locator('small').first();

test('drafts are decided one by one beside their passage, by keys alone, and an edit is taken back like a decision', async ({
	page
}) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await ready(page);
	await goTo(page, /^The Universal Suez Ship Canal Company was founded on/);
	await expect(kind(page)).toContainText('Asks for a date · drafted by a rule');
	await expect(passage(page)).toContainText('Digging began in April 1859 and took ten years.');
	await expect(passage(page).locator('mark')).toHaveText('15 December 1858');

	const first = words(await promptOf(page).textContent());
	await page.keyboard.press('e');
	await expect(page.getByLabel('Prompt')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByLabel('Prompt')).toBeHidden();
	await expect(focused(page)).toBeFocused();
	await page.keyboard.press('e');
	await page.getByLabel('Prompt').fill('When was it founded? ____');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Answer')).toBeFocused();
	await page.getByRole('button', { name: 'Save', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(promptOf(page)).toContainText('When was it founded?');
	await page.keyboard.press('a');
	await expect(promptOf(page)).not.toContainText('When was it founded?');
	await page.keyboard.press('u');
	await expect(promptOf(page)).toContainText('When was it founded?');
	await expect(focused(page)).toBeFocused();
	await page.keyboard.press('u');
	await expect(promptOf(page)).toHaveText(first);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();

	await page.keyboard.press('e');
	await page.getByLabel('Prompt').fill('Accepted at once: ____');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('✓ Accepted: Accepted at once')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(promptOf(page)).toHaveText(first);
	await page.keyboard.press('j');
	await expect(promptOf(page)).not.toHaveText(first);
	await page.keyboard.press('k');
	await expect(promptOf(page)).toHaveText(first);
	await page.reload();
	await goTo(page, /^The Universal Suez Ship Canal Company was founded on/);
	await expect(promptOf(page)).toHaveText(first);

	await page.getByRole('link', { name: 'see it in the document' }).click();
	await expect(page.locator('.fact.here')).toHaveText(/founded on 15 December 1858/);
});

test('an edit waits for what was taken back before it, however late that arrives', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await ready(page);
	await goTo(page, /^The Universal Suez Ship Canal Company was founded on/);
	const first = words(await promptOf(page).textContent());
	await page.route(/\?\/restore/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	const reword = async (prompt: string) => {
		await page.keyboard.press('e');
		await page.getByLabel('Prompt').fill(prompt);
		await page.getByRole('button', { name: 'Save', exact: true }).click();
	};
	await reword('When was it founded? ____');
	await expect(promptOf(page)).toContainText('When was it founded?');
	await page.keyboard.press('u');
	await expect(promptOf(page)).toHaveText(first);
	await reword('The company was founded on ____.');
	await expect(promptOf(page)).toContainText('The company was founded on');
	await page.keyboard.press('u');
	await expect(promptOf(page)).toHaveText(first);
	await page.waitForResponse(/\?\/restore/);
	await page.reload();
	await goTo(page, /^The Universal Suez Ship Canal Company was founded on/);
	await expect(promptOf(page)).toHaveText(first);
});

test('an edit that waits is sent once, however often it is clicked', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await ready(page);
	await goTo(page, /^The Universal Suez Ship Canal Company was founded on/);
	const first = words(await promptOf(page).textContent());
	const letGo = await holdBack(page, /\?\/reopen/);
	let edits = 0;
	page.on('request', (request) => {
		if (/\?\/edit/.test(request.url())) edits += 1;
	});
	await page.keyboard.press('a');
	await page.keyboard.press('u');
	await expect(promptOf(page)).toHaveText(first);
	await page.keyboard.press('e');
	await page.getByLabel('Prompt').fill('When was it founded? ____');
	for (const name of ['Save', 'Save', 'Save and accept'])
		await page.getByRole('button', { name, exact: true }).click();
	letGo();
	await expect(promptOf(page)).toContainText('When was it founded?');
	expect(edits).toBe(1);
	await page.keyboard.press('u');
	await expect(promptOf(page)).toHaveText(first);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
	await page.keyboard.press('e');
	await page.getByLabel('Prompt').fill('In which year was it founded? ____');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(promptOf(page)).toContainText('In which year was it founded?');
});

test('drafts that were left wait where they were, with what was decided about the others', async ({
	page
}) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await ready(page);
	const all = await page.getByRole('article', { name: 'Draft' }).count();
	await page.keyboard.press('a');
	await page.keyboard.press('r');
	const third = words(await promptOf(page).textContent());
	await page.getByRole('link', { name: 'Today', exact: true }).click();
	await expect(page.getByText(`${all - 2} drafts from “The Suez Canal”`)).toBeVisible();
	await page.getByRole('link', { name: /Look through the drafts/ }).click();
	await expect(promptOf(page)).toHaveText(third);
	await expect(page.getByRole('article', { name: 'Draft' })).toHaveCount(all - 2);
});

test('other words of the sentence are asked for by tapping them, and the fact gets a topic', async ({
	page
}) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await ready(page);
	await goTo(page, /^The Universal Suez Ship Canal Company was founded on/);
	await focused(page).getByText('Edit', { exact: true }).click();
	await word(page, 'Suez').click();
	await word(page, 'Ship').click();
	await expect(page.getByLabel('Prompt')).toHaveValue(
		'The Universal ____ Canal Company was founded on 15 December 1858.'
	);
	await expect(page.getByLabel('Answer')).toHaveValue('Suez Ship');
	await word(page, 'The').click();
	await word(page, '1858').click();
	await expect(focused(page).getByText('Leave some words of the sentence to ask with.')).toBeVisible();
	await word(page, 'The').click();
	await word(page, '1858').click();
	await expect(page.getByLabel('Answer')).toHaveValue('Suez Ship');
	await page.getByLabel(/topic/i).last().fill('The company');
	await looksRight(page, 'a draft that is edited');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(promptOf(page)).toContainText('The Universal');
	await expect(promptOf(page)).toContainText('Canal Company was founded on 15 December 1858.');
	await expect(kind(page)).toContainText('The company');
	await page.keyboard.press('u');
	await expect(promptOf(page)).toContainText('was founded on');
	await expect(kind(page)).not.toContainText('The company');

	await page.keyboard.press('e');
	await word(page, 'Company').click();
	await page.getByRole('combobox', { name: 'Topic' }).selectOption('The company');
	await page.getByRole('button', { name: 'Save and accept' }).click();
	await expect(page.getByText(/^✓ Accepted/)).toBeVisible();
	await page.goto('/study');
	await page.goto('/courses');
	await page.locator('main h2 a').last().click();
	await page.getByRole('link', { name: 'Study this course' }).click();
	await expect(showAnswer(page)).toBeVisible();
	await expect(page.locator('main small').first()).toContainText('The company');
	await showAnswer(page).click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('Company');
});

test('a kind that is often rejected comes last, and a sentence says so', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, founded.join(' '));
	await ready(page);
	while (await focused(page).isVisible()) {
		const isDate = await focused(page).getByText('Asks for a date').isVisible();
		await page.keyboard.press(isDate ? 'r' : 'a');
	}
	await expect(page.getByText('Every draft is decided.')).toBeVisible();
	await draftsOf(page, canal);
	await expect(page.getByText(/Dates come last: you rejected \d+ of \d+\./)).toBeVisible();
	await expect(focused(page)).not.toContainText('Asks for a date');
	await expect(page.getByRole('article', { name: 'Draft' }).last()).toContainText(/\d{4}/);
});

test('the report tells what became of a text in words', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await expect(page.getByText(/^11 sentences read, \d+ cards drafted/)).toBeVisible();
	await page.getByText('Why not more?').click();
	await expect(page.getByText(/sentences without a card/)).toBeVisible();
	await looksRight(page, 'the report on a text');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a draft is chosen, gets another blank and a topic, and has its old words back', async ({ page }) => {
		await startStudying(page);
		await draftsOf(page, canal);
		await goTo(page, /^The Suez Canal was opened on/);
		const wanted = words(await promptOf(page).textContent());
		await expect(passage(page)).toContainText('Digging began in April 1859');

		await focused(page).getByText('Edit', { exact: true }).click();
		await word(page, 'Suez').click();
		await word(page, 'was').click();
		await page.getByLabel(/topic/i).last().fill('The opening');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('Saved: The ____ opened on 17 November 1869.')).toBeVisible();
		await expect(kind(page)).toContainText('The opening');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(promptOf(page)).toHaveText(wanted);

		await focused(page).getByText('Edit', { exact: true }).click();
		await word(page, 'The').click();
		await word(page, '1869').click();
		await page.getByLabel(/topic/i).last().fill('Kept as typed');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByRole('alert')).toHaveText('Leave some words of the sentence to ask with.');
		await expect(page.getByLabel(/topic/i).last()).toHaveValue('Kept as typed');
	});
});
