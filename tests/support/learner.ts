import { expect, type Browser, type Page } from '@playwright/test';

export type GradeName = 'Again' | 'Hard' | 'Good' | 'Easy';

/** Waits until the page's scripts have taken over. */
export async function ready(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Whether a page may run scripts at all. */
export function isScripted(page: Page): Promise<boolean> {
	return page.evaluate(() => matchMedia('(scripting: enabled)').matches);
}

/** Waits for the scripts, where there are any. */
export async function awake(page: Page): Promise<void> {
	if (await isScripted(page)) await ready(page);
}

/** From the first page to the first card with one click. */
export async function startStudying(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Start studying' }).click();
	await expect(page).toHaveURL(/\/study/);
}

/** Chooses settings by the labels of their fields, and saves them. */
export async function choose(page: Page, settings: Record<string, string>): Promise<void> {
	await page.goto('/settings');
	for (const [label, value] of Object.entries(settings)) {
		const field = page.getByLabel(label, { exact: true });
		const isList = await field.evaluate((element) => element instanceof HTMLSelectElement);
		await (isList ? field.selectOption(value) : field.fill(value));
	}
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your settings are saved.')).toBeVisible();
}

/** A new learner, with so many new cards a day, at the first one. */
export async function startWith(page: Page, newPerDay: number): Promise<void> {
	await startStudying(page);
	await choose(page, { 'New cards a day': String(newPerDay) });
	await page.goto('/study');
}

/** Text as it is read, whatever it is laid out like. */
export const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the study page asks, or its heading when there is nothing to ask. */
export const prompt = (page: Page) => page.locator('main h1');
export const question = async (page: Page) => words(await prompt(page).textContent());
export const showAnswer = (page: Page) => page.getByRole('link', { name: 'Show the answer' });
export const gradeButton = (page: Page, name: GradeName) =>
	page.getByRole('button', { name: new RegExp(`^${name}`) });
export const end = (page: Page) =>
	page.getByRole('heading', { name: /^(That is all for today|A short break|Nothing is due now)$/ });

/** Answers the card that is asked, and tells which it was. */
export async function answer(page: Page, grade: GradeName): Promise<string> {
	const which = await question(page);
	await showAnswer(page).click();
	await gradeButton(page, grade).click();
	await expect(gradeButton(page, grade)).toBeHidden();
	return which;
}

/** Answers card after card until none is left, and tells what was asked. */
export async function studyToTheEnd(page: Page, grade: GradeName = 'Good'): Promise<string[]> {
	const all: string[] = [];
	for (;;) {
		await expect(showAnswer(page).or(end(page))).toBeVisible();
		if (await end(page).isVisible()) return all;
		all.push(await answer(page, grade));
	}
}

/** Waits until nothing that was answered is still on its way to the server. */
export async function everythingSaved(page: Page): Promise<void> {
	const unsent = () =>
		page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('este.unsent.')));
	await expect.poll(unsent).toEqual([]);
}

/** Another browser: nothing in it knows of the first. */
export async function anotherBrowser(browser: Browser, baseURL: string | undefined): Promise<Page> {
	return (await browser.newContext({ baseURL })).newPage();
}

/** How many answers the server knows of, as the progress page says. */
export async function answersGiven(page: Page): Promise<number> {
	await page.goto('/progress');
	await expect(page.getByRole('heading', { name: 'Progress', exact: true })).toBeVisible();
	const [, count = '0'] = /(\d+) answers?/.exec(await page.getByRole('main').innerText()) ?? [];
	return Number(count);
}

/** Keeps what is sent there on its way, until what it answers with is called. */
export async function holdBack(page: Page, where: RegExp): Promise<() => void> {
	let letGo = () => {};
	const until = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(where, async (route) => {
		await until;
		await route.continue();
	});
	return letGo;
}

const password = 'correct horse battery';

/** Gives the account of whoever studies here an e-mail address and a password. */
export async function keep(page: Page, email: string): Promise<void> {
	await page.goto('/settings/account');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Keep my progress' }).click();
	await expect(page.getByText('Your progress is kept')).toBeVisible();
}

/** Fills in the sign-in page for an account that was kept. */
export async function signIn(page: Page, email: string): Promise<void> {
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL(({ pathname }) => pathname !== '/login');
}
