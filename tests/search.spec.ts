import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { isScripted, ready, startStudying } from './support/learner.ts';
import { looksRight } from './support/looks.ts';

const waters = `Academies of water

Lakes and ponds

The Balkhash Academy was founded in March 1901.

The Zaysan Academy was founded in March 1902.

The Alakol Academy was founded in March 1903.

Rivers

The Irtysh Academy was founded in March 1911.

The Ishim Academy was founded in March 1912.

The Tobol Academy was founded in March 1913.`;

const group = (page: Page, name: string) => page.locator('main section').filter({ hasText: name });
const results = (page: Page, name: string) => group(page, name).locator('li');
const field = (page: Page) => page.getByRole('main').getByLabel('Words to look for');
const done = (page: Page) => page.locator('.done').getByRole('status');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** Looks for something as one does without scripts: by the form. */
async function lookFor(page: Page, words: string): Promise<void> {
	await page.goto('/search');
	await field(page).fill(words);
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await page.waitForURL(/[?&]q=./);
}

async function tick(page: Page, name: string, ...which: RegExp[]): Promise<void> {
	for (const one of which) await group(page, name).getByRole('checkbox', { name: one }).check();
}

/** What is found is left out of the reviews, moved and deleted, and all of it is taken back. */
async function change(page: Page): Promise<void> {
	await lookFor(page, 'chaired');
	await expect(results(page, 'Facts').first()).toContainText('new');
	await expect(results(page, 'Facts').first().locator('mark').first()).toHaveText('chaired');
	const cards = await results(page, 'Cards').count();
	for (const box of await group(page, 'Cards').getByRole('checkbox').all()) await box.check();
	await page.getByRole('button', { name: 'Suspend' }).click();
	await expect(done(page)).toHaveText(new RegExp(`^${cards} cards? (is|are) not asked any more\\.$`));
	await expect(results(page, 'Cards').first()).toContainText('suspended');
	await undo(page).click();
	await expect(done(page)).toHaveText(new RegExp(`^${cards} cards? (is|are) as before\\.$`));
	await expect(results(page, 'Cards').first()).toContainText('new');
	await tick(page, 'Facts', /^In 2010/);
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByRole('alert')).toHaveText(
		'Only facts and cards of your own courses can be deleted.'
	);

	await lookFor(page, 'academy');
	await expect(results(page, 'Facts')).toHaveCount(5);
	await page.getByRole('link', { name: 'All 6 facts' }).click();
	await expect(results(page, 'Facts')).toHaveCount(6);
	await expect(page.getByText('6 facts', { exact: true })).toBeVisible();
	await tick(page, 'Facts', /Irtysh/, /Ishim/);
	await page.getByLabel('Move to the topic').selectOption('Lakes and ponds');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(done(page)).toHaveText('2 facts moved to “Lakes and ponds”.');
	await expect(results(page, 'Facts').filter({ hasText: 'Irtysh' })).toContainText('Lakes and ponds');
	await undo(page).click();
	await expect(done(page)).toHaveText('2 facts moved back.');
	await expect(results(page, 'Facts').filter({ hasText: 'Irtysh' })).toContainText('Rivers');
	await tick(page, 'Facts', /Balkhash/);
	await page.getByLabel('Move to the topic').selectOption('Lakes and ponds');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(done(page)).toHaveText('These are in “Lakes and ponds” already.');

	await tick(page, 'Facts', /Balkhash/, /Zaysan/);
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(done(page)).toHaveText(/^\d cards are deleted\.$/);
	await expect(results(page, 'Facts')).toHaveCount(4);
	await undo(page).click();
	await expect(results(page, 'Facts')).toHaveCount(6);
	await expect(results(page, 'Facts').filter({ hasText: 'Zaysan' })).toContainText('draft');
	if (!(await isScripted(page))) {
		await page.reload();
		await expect(done(page)).toHaveText('These are there again already.');
	}

	await page.locator('select[name="topic"]').selectOption('Rivers');
	if (await isScripted(page)) await page.waitForURL(/topic=./);
	else await page.getByRole('button', { name: 'Search', exact: true }).click();
	await expect(results(page, 'Facts')).toHaveCount(3);
	await lookFor(page, 'academy nowhere');
	await expect(page.getByText('Nothing has all of these words.')).toBeVisible();
}

test('what is found is suspended, moved and deleted, with undo', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, waters);
	await change(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what is found is changed all the same', async ({ page }) => {
		await startStudying(page);
		await draftsOf(page, waters);
		await change(page);
	});
});

test('/ looks something up from any page, and the keyboard does the rest', async ({ page }) => {
	await startStudying(page);
	await ready(page);
	const box = page.getByRole('dialog', { name: 'Search' });
	await page.keyboard.press('/');
	await expect(box.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('guarantor/of kaz', { delay: 20 });
	await expect(box.locator('li mark').first()).toHaveText(/^(guarantor of|Kazakhstan)$/);
	await page.keyboard.press('Escape');
	await expect(box).toBeHidden();
	await expect(page).toHaveURL(/\/study/);

	await page.goto('/courses');
	await ready(page);
	await page.keyboard.press('/');
	await page.keyboard.type('chaired the organ');
	await expect(box.getByRole('heading', { name: 'Passages' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const words = await page.locator(':focus').textContent();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/facts\//);
	await expect(box).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words ?? '');

	await page.keyboard.press('/');
	await page.keyboard.type('"security council');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\?q=/);
	await expect(field(page)).toHaveValue('"security council');
	await expect(page.locator('main mark').first()).toHaveText('Security Council');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await field(page).fill('');
	await page.keyboard.type('multi-vec', { delay: 20 });
	await expect(page).toHaveURL(/q=multi-vec&/);
	await expect(page.locator('main mark').first()).toHaveText(/^multi-vector$/i);
	await expect(field(page)).toBeFocused();

	await page.getByLabel('Tick all').check();
	await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(0);
	await results(page, 'Passages').first().getByRole('link').click();
	await page.waitForURL(/\/documents\/.*quote=/);
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

/** What is spelt wrong is told from the learner's own words, and leads to them. */
async function misspell(page: Page): Promise<void> {
	await lookFor(page, 'zaisan acadmy');
	await expect(page.getByText('Nothing has all of these words.')).toBeVisible();
	await page.getByRole('link', { name: 'Zaysan Academy' }).click();
	await expect(field(page)).toHaveValue('Zaysan Academy');
	await expect(results(page, 'Facts')).toHaveCount(1);
	await expect(page.getByText('Did you mean')).toBeHidden();
}

test('a misspelt word leads to what was meant, from the page and from the box', async ({ page, browser }) => {
	await startStudying(page);
	await draftsOf(page, waters);
	await misspell(page);
	await field(page).fill('tresty');
	await page.getByRole('link', { name: 'treaty' }).click();
	await expect(field(page)).toHaveValue(/^treaty$/i);
	await page.goBack();
	await expect(field(page)).toHaveValue('tresty');

	await page.goto('/today');
	await ready(page);
	await page.keyboard.press('/');
	await page.keyboard.type('garantor');
	const box = page.getByRole('dialog', { name: 'Search' });
	await expect(box.getByText('Did you mean guarantor?')).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\?q=guarantor$/);
	await expect(field(page)).toHaveValue('guarantor');
	await expect(page.locator('main mark').first()).toHaveText(/^guarantor/);

	const other = await browser.newContext({ baseURL: page.url() });
	const stranger = await other.newPage();
	await startStudying(stranger);
	await lookFor(stranger, 'zaisan');
	await expect(stranger.getByText('Nothing has all of these words.')).toBeVisible();
	await expect(stranger.getByText('Did you mean')).toBeHidden();
	await other.close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a misspelt word leads to what was meant all the same', async ({ page }) => {
		await startStudying(page);
		await draftsOf(page, waters);
		await misspell(page);
	});
});

test('the search looks right to everybody', async ({ page }) => {
	await startStudying(page);
	await page.goto('/search');
	await ready(page);
	await looksRight(page, 'a search for nothing');
	await page.goto('/search?q=kazakhstan&kind=fact');
	await page.getByRole('checkbox').nth(1).check();
	await looksRight(page, 'results with one ticked');
	await page.getByRole('button', { name: 'Suspend' }).click();
	await expect(done(page)).toBeVisible();
	await looksRight(page, 'a fact suspended');
	await page.goto('/search?q=nowherefound&state=known');
	await looksRight(page, 'nothing found');
	await page.goto('/search?q=garantor');
	await expect(page.getByRole('link', { name: 'guarantor' })).toBeVisible();
	await looksRight(page, 'something else meant');
	await page.goto('/today');
	await ready(page);
	await page.keyboard.press('/');
	await page.keyboard.type('treaty');
	await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
	await looksRight(page, 'the search box');
});
