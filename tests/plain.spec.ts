import { expect, test } from './support/app.ts';
import { draftsOf, factsOf } from './support/drafts.ts';
import {
	answer,
	question,
	answersGiven,
	gradeButton,
	prompt,
	showAnswer,
	startWith,
	studyToTheEnd,
	words
} from './support/learner.ts';
import { canal } from './support/texts.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript a learner starts, studies, takes back, rewords and puts aside', async ({ page }) => {
	await startWith(page, 4);
	const first = await answer(page, 'Good');
	await expect(prompt(page)).not.toHaveText(first);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(prompt(page)).toHaveText(first);
	await expect(gradeButton(page, 'Good')).toBeHidden();

	await page.getByText('Change this card').click();
	await page.getByLabel(/^Prompt/).fill('What is ____ to me?');
	await page.getByLabel(/^Answer/).fill('My own words');
	await page.getByRole('button', { name: 'Save the wording' }).click();
	await expect(prompt(page)).toContainText('What is');
	await showAnswer(page).click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('My own words');
	await gradeButton(page, 'Easy').click();

	const second = await question(page);
	await page.getByText('Change this card').click();
	await page.getByRole('button', { name: 'Not again today' }).click();
	await expect(prompt(page)).not.toHaveText(second);
	const third = await question(page);
	await page.getByText('Change this card').click();
	await page.getByRole('button', { name: 'Do not ask it any more' }).click();
	await expect(prompt(page)).not.toHaveText(third);

	const asked = await studyToTheEnd(page);
	expect(asked).not.toContain(second);
	expect(asked).not.toContain(third);
	await expect(page.getByText('That is all for today')).toBeVisible();
	const last = asked.at(-1) ?? '';
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(prompt(page)).toHaveText(last);
	await answer(page, 'Easy');
	expect(await answersGiven(page)).toBe(asked.length + 1);
});

test('without JavaScript a card keeps its words when the new ones will not do', async ({ page }) => {
	await startWith(page, 4);
	const asked = await question(page);
	await page.getByText('Change this card').click();
	await page.getByLabel(/^Prompt/).fill('x'.repeat(1001));
	await page.getByRole('button', { name: 'Save the wording' }).click();
	await expect(page.getByRole('alert')).toHaveText('A prompt can have at most 1,000 characters.');
	await expect(page.getByLabel(/^Prompt/)).toHaveValue('x'.repeat(1001));
	await expect(prompt(page)).toHaveText(asked);
});

test('without JavaScript a text is brought in, its drafts are decided and studied', async ({ page }) => {
	await startWith(page, 20);
	await draftsOf(page, canal);
	const drafts = page.getByRole('article', { name: 'Draft' });
	const all = await drafts.count();
	expect(all).toBeGreaterThanOrEqual(4);
	const facts = await factsOf(page);

	await drafts.first().getByRole('button', { name: 'Accept' }).click();
	await expect(drafts).toHaveCount(all - 1);
	const unwanted = words(await drafts.first().getByRole('heading').textContent());
	await drafts.first().getByRole('button', { name: 'Reject' }).click();
	await expect(drafts).toHaveCount(all - 2);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(drafts).toHaveCount(all - 1);
	await drafts.filter({ hasText: unwanted }).getByRole('button', { name: 'Reject' }).click();

	await drafts.first().getByText('Edit', { exact: true }).click();
	const draft = await drafts
		.first()
		.getByLabel(/^Prompt/)
		.inputValue();
	await drafts
		.first()
		.getByLabel(/^Prompt/)
		.fill(`In my words: ${draft}`);
	await drafts.first().getByRole('button', { name: 'Save and accept' }).click();
	await expect(drafts).toHaveCount(all - 3);
	await page.getByRole('button', { name: /^Accept all/ }).click();
	await expect(drafts).toHaveCount(0);

	await page.getByRole('link', { name: 'Study this course' }).click();
	const asked = await studyToTheEnd(page, 'Easy');
	expect(asked).toHaveLength(await facts());
	expect(asked.join('\n')).toContain('In my words');
});
