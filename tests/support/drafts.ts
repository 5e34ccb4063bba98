import { expect, type Page } from '@playwright/test';

/** Pastes a text and goes on to its drafts, also when reading it takes a moment. */
export async function draftsOf(page: Page, text: string): Promise<void> {
	await page.goto('/courses/add');
	await page.getByLabel('Paste the text').fill(text);
	await page.getByRole('button', { name: 'Draft cards from it' }).click();
	await page.waitForURL(/\/(drafts|reading)/);
	if (page.url().includes('/reading'))
		await page.locator('main a[href^="/drafts?document="]').first().click();
	await expect(page.getByRole('heading', { name: 'Drafts', exact: true })).toBeVisible();
}

/** The draft that is to be decided about. */
export const focused = (page: Page) => page.getByRole('article', { name: 'Draft' }).first();
export const promptOf = (page: Page) => focused(page).getByRole('heading', { level: 3 });
export const passage = (page: Page) => focused(page).getByRole('region', { name: 'The passage' });

/** A word of a quotation in a form, to be tapped. */
export const word = (page: Page, text: string) =>
	page.locator('fieldset label').filter({ hasText: new RegExp(`^${text}[.,]?$`) });
