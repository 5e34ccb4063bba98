import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { end, question, gradeButton, prompt, ready, showAnswer } from './support/learner.ts';

/** Goes there with the Tab key. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let step = 0; step < 60; step++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error('The Tab key does not lead there');
}

test('with the keyboard alone a learner gets from the first page to the end of the sitting', async ({
	page
}) => {
	const { keyboard } = page;
	await page.goto('/');
	await keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await tabTo(page, page.getByRole('button', { name: 'Start studying' }));
	await keyboard.press('Enter');
	await expect(showAnswer(page)).toBeVisible();
	await ready(page);

	await keyboard.press('?');
	await expect(page.getByText('bury: not again today')).toBeVisible();
	await keyboard.press('Escape');
	await expect(page.getByText('bury: not again today')).toBeHidden();

	const first = await question(page);
	await keyboard.press('Space');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await keyboard.press('4');
	await expect(prompt(page)).not.toHaveText(first);
	await keyboard.press('u');
	await expect(prompt(page)).toHaveText(first);

	await keyboard.press('e');
	await expect(page.getByLabel(/^Prompt/)).toBeFocused();
	await keyboard.press('Home');
	await keyboard.type('Tell me: ');
	await tabTo(page, page.getByRole('button', { name: 'Save the wording' }));
	await keyboard.press('Enter');
	await expect(prompt(page)).toContainText('Tell me: ');

	for (const key of ['s', 'b']) {
		const before = await question(page);
		await keyboard.press(key);
		await expect(prompt(page)).not.toHaveText(before);
	}

	const second = await question(page);
	await tabTo(page, showAnswer(page));
	await keyboard.press('Enter');
	await tabTo(page, gradeButton(page, 'Easy'));
	await keyboard.press('Enter');
	await expect(prompt(page)).not.toHaveText(second);

	while (!(await end(page).isVisible())) {
		await keyboard.press('Space');
		await expect(gradeButton(page, 'Easy')).toBeVisible();
		await keyboard.press('4');
		await expect(showAnswer(page).or(end(page))).toBeVisible();
	}
	await tabTo(page, page.getByRole('link', { name: 'Back to Today' }));
	await keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'All done for now' })).toBeVisible();
});

test('a key held down does what it does once', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Start studying' }).click();
	await ready(page);
	const first = await question(page);
	await page.keyboard.down('Space');
	await page.keyboard.down('Space');
	await page.keyboard.down('Space');
	await page.keyboard.up('Space');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await expect(prompt(page)).toHaveText(first);
});
