import { expect, type Page } from '@playwright/test';

/** Pastes a text and goes on to its drafts. */
export async function draftsOf(page: Page, text: string): Promise<void> {
	await page.goto('/courses/add');
	await page.getByLabel('Paste the text').fill(text);
	await page.getByRole('button', { name: 'Draft cards from it' }).click();
	await onToDrafts(page);
}

/** From a text that was sent to its drafts, also when reading it takes a moment. */
export async function onToDrafts(page: Page): Promise<void> {
	const drafts = page.getByRole('heading', { name: 'Drafts', exact: true });
	const links = page.locator('main a[href^="/drafts?document="]');
	await page.waitForURL(/\/(drafts|reading)/);
	await expect(drafts.or(links).first()).toBeVisible({ timeout: 60_000 });
	const [address] = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	if (address && page.url().includes('/reading')) await page.goto(address);
	await expect(drafts).toBeVisible();
}

/** On the page of a text's drafts: how many of its facts have a card. Of each, one card a day is asked. */
export async function factsOf(page: Page): Promise<() => Promise<number>> {
	const address = (await page.locator('main a[href^="/documents/"]').first().getAttribute('href')) ?? '';
	return async () => {
		const text = await (await page.request.get(address)).text();
		return Number(/(\d+) facts?, \d+ known/.exec(text)?.[1]);
	};
}

/** The draft that is to be decided about. */
export const focused = (page: Page) => page.getByRole('article', { name: 'Draft' }).first();
export const promptOf = (page: Page) => focused(page).getByRole('heading', { level: 3 });
export const passage = (page: Page) => focused(page).getByRole('region', { name: 'The passage' });

/** Brings the first draft that asks so into focus. */
export async function goTo(page: Page, asks: RegExp): Promise<void> {
	const heading = page.getByRole('heading', { level: 3, name: asks }).first();
	if (await heading.getByRole('link').count()) await heading.getByRole('link').click();
	await expect(promptOf(page)).toHaveText(asks);
}

/** A word of a quotation in a form, to be tapped. */
export const word = (page: Page, text: string) =>
	page.locator('fieldset label').filter({ hasText: new RegExp(`^${text}[.,]?$`) });
