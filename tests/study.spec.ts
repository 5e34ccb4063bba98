import { expect, test } from './support/app.ts';
import {
	answer,
	question,
	everythingSaved,
	gradeButton,
	prompt,
	ready,
	showAnswer,
	startStudying,
	startWith,
	studyToTheEnd
} from './support/learner.ts';

test('one click on the first page leads to a card, with no form', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await startStudying(page);
	await expect(showAnswer(page)).toBeVisible();
	await showAnswer(page).click();
	await expect(page.getByRole('blockquote').first()).toBeVisible();
	await expect(gradeButton(page, 'Good')).toContainText('10 min');
	await expect(page.getByRole('link', { name: 'see it in the document' }).first()).toBeVisible();
	await gradeButton(page, 'Easy').click();
	await everythingSaved(page);

	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
	await expect(page.getByRole('main')).toContainText(/\d+ cards\s+wait for you:\s+about \d+ /);
	await page.getByRole('link', { name: 'Go on studying' }).click();
	await expect(showAnswer(page)).toBeVisible();
});

test('the starter course is studied to the end of the sitting, and Today and Progress know of it', async ({
	page
}) => {
	await startWith(page, 6);
	const asked = await studyToTheEnd(page);
	expect(asked).toHaveLength(12);
	expect(new Set(asked).size).toBe(6);
	await expect(prompt(page)).toHaveText('That is all for today');
	await expect(page.getByText('You gave 12 answers today.')).toBeVisible();
	await everythingSaved(page);

	await page.getByRole('link', { name: 'Back to Today' }).click();
	await expect(page.getByRole('heading', { name: 'All done for now' })).toBeVisible();
	await expect(page.getByText(/^6 of \d+ cards met/)).toBeVisible();

	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Days you studied' })).toBeVisible();
	await expect(page.getByText('12 answers').first()).toBeAttached();
});

test('an answer is taken back, also the last one from the last screen', async ({ page }) => {
	await startWith(page, 2);
	await ready(page);
	const first = await answer(page, 'Easy');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(prompt(page)).toHaveText(first);
	await expect(showAnswer(page)).toBeVisible();

	await answer(page, 'Easy');
	const last = await answer(page, 'Easy');
	await expect(prompt(page)).toHaveText('That is all for today');
	await expect(page.getByText('You gave 2 answers today.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(prompt(page)).toHaveText(last);
	await expect(page.getByText('the last card')).toBeVisible();
	await everythingSaved(page);

	await page.reload();
	await expect(prompt(page)).toHaveText(last);
	await answer(page, 'Easy');
	await expect(page.getByText('You gave 2 answers today.')).toBeVisible();
});

test('what was answered before the page was loaded again can still be taken back', async ({ page }) => {
	await startWith(page, 3);
	await ready(page);
	const first = await answer(page, 'Good');
	await everythingSaved(page);
	await page.reload();
	await ready(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(prompt(page)).toHaveText(first);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('a card is reworded, put off and put aside in the middle of a sitting', async ({ page }) => {
	await startWith(page, 3);
	await ready(page);
	await page.getByText('Change this card').click();
	await page.getByLabel('Prompt').fill('What do I ask myself?');
	await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('This.');
	await page.getByRole('button', { name: 'Save the wording' }).click();
	await expect(prompt(page)).toHaveText('What do I ask myself?');
	await page.reload();
	await ready(page);
	await expect(prompt(page)).toHaveText('What do I ask myself?');

	await page.getByText('Change this card').click();
	await page.getByRole('button', { name: 'Not again today' }).click();
	await expect(prompt(page)).not.toHaveText('What do I ask myself?');
	const second = await question(page);
	await page.getByText('Change this card').click();
	await page.getByRole('button', { name: 'Do not ask it any more' }).click();
	await expect(prompt(page)).not.toHaveText(second);
	await everythingSaved(page);

	await page.reload();
	const asked = await studyToTheEnd(page, 'Easy');
	expect(asked).not.toContain('What do I ask myself?');
	expect(asked).not.toContain(second);
});
