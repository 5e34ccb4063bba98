import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { ready, showAnswer, startWith } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { beginQuiz } from './support/quiz.ts';

const fact = 'kazakhstan.less-on-moscow';
const card = `/study?card=${encodeURIComponent(`${fact}/whom`)}`;
const others = (page: Page) => page.getByRole('group').filter({ hasText: 'Other texts:' });
const contrast = (page: Page) =>
	page.locator('#related').getByRole('article').filter({ hasText: 'is the guarantor' });
const word = (page: Page, name: string) => contrast(page).getByRole('button', { name });

/** The starter course is compared as soon as the server is there; what a learner sees of it may be a moment behind. */
async function compared(page: Page): Promise<void> {
	await expect(async () => {
		await page.goto(`/facts/${fact}`);
		await expect(page.getByText(/found by rules|\d+ mentions? something of it/).first()).toBeAttached({
			timeout: 1000
		});
	}).toPass();
}

test('a card whose evidence contrasts says so after the answer, side by side, and leads to each passage and back', async ({
	page
}) => {
	await startWith(page, 200);
	await compared(page);
	await page.goto(card);
	await ready(page);
	await expect(page.getByText('contrasts')).toHaveCount(0);
	await page.keyboard.press(' ');
	const answer = page.getByRole('region', { name: 'Answer' });
	await expect(answer).toContainText('Moscow');
	await expect(answer.locator('blockquote').first()).toContainText('2016');
	await expect(others(page)).toContainText('1 contrasts');
	await expect(others(page).locator('mark.opposed')).toHaveText(['depend on it less', 'guarantor']);
	await expect(others(page).locator('mark.shared')).toContainText(['Astana', 'Moscow', 'Russia']);
	await expect(others(page)).toContainText('One sees a dependence to be reduced');
	await looksRight(page, 'study with a contrast');
	await page.keyboard.press('o');
	await expect(others(page).locator('mark').first()).toBeHidden();
	await page.setViewportSize({ width: 390, height: 700 });
	await page.keyboard.press('o');
	const all = others(page).getByRole('link', { name: 'All that other texts say' });
	await expect(all).toBeInViewport();
	const grades = page.getByRole('group', { name: 'How well did you know it?' });
	const [link, below] = [await all.boundingBox(), await grades.boundingBox()];
	expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThan(below?.y ?? 0);

	const theirs = others(page).locator('blockquote').last();
	const quoted = (await theirs.locator('p').textContent()) ?? '';
	await theirs.getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\/kazakhstan\.eurasia\?/);
	await expect(page.locator(':target')).toContainText(quoted.trim().slice(0, 40));
	await page.goBack();
	await expect(answer).toContainText('Moscow');
	await expect(others(page)).toContainText('1 contrasts');
});

test('a learner calls a passage something else in one tap, takes it back, and all cards of the fact know', async ({
	page
}) => {
	await startWith(page, 200);
	await compared(page);
	await looksRight(page, 'fact with what other texts say');
	await expect(word(page, 'contrasts')).toHaveAttribute('aria-pressed', 'true');
	await word(page, 'supports').click();
	await expect(page.getByText('For you it is “supports” from now on.')).toBeVisible();
	await expect(word(page, 'supports')).toHaveAttribute('aria-pressed', 'true');
	await expect(contrast(page)).toContainText('as you say');

	await page.goto(card);
	await showAnswer(page).click();
	await expect(others(page)).toContainText('1 supports');
	await others(page).getByText('Other texts:').click();
	await page.getByRole('link', { name: 'All that other texts say' }).click();
	await word(page, 'not related').click();
	await expect(page.getByText('1 not related, as you say')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(word(page, 'supports')).toHaveAttribute('aria-pressed', 'true');
});

test('the result of a quiz tells under its evidence what other texts say, to each part of a question too', async ({
	page
}) => {
	await startWith(page, 200);
	await compared(page);
	await beginQuiz(page, 20, ['At the end, as in an exam'], ['source', 'matching', 'ordering']);
	await page.getByRole('link', { name: 'Finish the quiz' }).click();
	await page.getByRole('button', { name: 'Finish all the same' }).click();
	const missed = page.getByRole('region', { name: 'What you missed' });
	await expect(missed.getByText('Other texts:').first()).toBeVisible();
	const part = missed.locator('.parts li').filter({ hasText: 'Other texts:' }).first();
	await part.getByText('Other texts:').click();
	await expect(part.getByRole('link', { name: 'All that other texts say' })).toBeVisible();
	await looksRight(page, 'the result of a quiz with other texts');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the other side stands under the answer, and a label is changed and taken back', async ({ page }) => {
		await startWith(page, 200);
		await compared(page);
		await page.goto(card);
		await showAnswer(page).click();
		await expect(others(page).locator('mark.opposed').last()).toHaveText('guarantor');
		await page.goto(`/facts/${fact}`);
		await word(page, 'differs').click();
		await expect(contrast(page)).toContainText('as you say');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('Taken back.')).toBeVisible();
		await expect(contrast(page)).toContainText('as the authors say');
	});
});
