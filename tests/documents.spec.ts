import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { ready, startStudying, studyToTheEnd, words } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { canal } from './support/texts.ts';

const here = (page: Page) => page.locator('article .here');
const inOneVersion = canal.replace('17 November 1869', '18 November 1869');

/** A new learner who has accepted all that was drafted from a text, at the text. */
async function readAccepted(page: Page, text: string): Promise<void> {
	await startStudying(page);
	await draftsOf(page, text);
	const address = `/documents/${new URL(page.url()).searchParams.get('document')}`;
	await page.getByRole('button', { name: /^Accept all/ }).click();
	await expect(page.getByRole('article', { name: 'Draft' })).toHaveCount(0);
	await page.goto(address);
}

async function bringVersion(page: Page, text: string): Promise<void> {
	await page.getByRole('link', { name: 'Bring in a new version' }).click();
	await page.getByLabel('Paste the text').fill(text);
	await page.getByRole('button', { name: 'Bring in this version' }).click();
	await expect(page.getByText('The new version is in its place.')).toBeVisible();
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a new version keeps the cards; the quotation that it lost is mended by the learner', async ({
			page
		}) => {
			await readAccepted(page, canal);
			const [facts = ''] = /\d+ facts, 0 known/.exec(await page.locator('main').innerText()) ?? [];
			await bringVersion(page, `${inOneVersion} The Canal Museum (CM) was opened in March 1998.`);
			await expect(page.getByText('Not every quotation stands in it')).toBeVisible();
			await expect(page.getByText('1 quotation lost in this version')).toBeVisible();
			const lost = page.locator('#lost');
			await expect(lost).toContainText('The Suez Canal was opened on 17 November 1869.');
			await expect(lost.locator('mark')).toHaveText('18');
			await expect(lost).toContainText('The answer “17 November 1869” does not stand in it');

			await page.locator('main small a').first().click();
			await expect(page.getByText('1 quotation lost in its new version')).toBeVisible();
			await page.getByRole('link', { name: '1 quotation', exact: true }).click();
			await lost.getByRole('link', { name: 'in the earlier version' }).click();
			await expect(page.getByText('This is an earlier version of this text.')).toBeVisible();
			await expect(here(page)).toHaveText('The Suez Canal was opened on 17 November 1869.');
			await page.getByRole('link', { name: 'The newest' }).click();

			await expect(page.getByText('1 quotation lost in this version')).toBeVisible();
			await expect(lost.getByRole('button', { name: 'Quote this instead' })).toHaveCount(0);
			const { pathname } = new URL(page.url());
			await lost.getByRole('link', { name: 'page of the fact' }).click();
			await expect(page.getByText('Word for word from')).toBeVisible();
			await page.getByText('Change the statement').click();
			await page.getByLabel('Statement').fill('The Suez Canal was opened on 18 November 1869.');
			await page.getByRole('button', { name: 'Save the statement' }).click();
			await expect(page.getByText('The fact has its new words.')).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('opened on 18 November 1869.');
			await expect(page.locator('blockquote').first()).toContainText('opened on 17 November 1869.');
			await page.getByText('Change the wording').first().click();
			const answer = page.getByLabel('Answer').first();
			await expect(answer).toHaveValue('17 November 1869');
			await answer.fill('18 November 1869');
			await page.getByRole('button', { name: 'Save the wording' }).first().click();
			await expect(page).toHaveURL(/done=edited/);
			await page.goto(`${pathname}?lost#lost`);

			await lost.getByRole('button', { name: 'Quote this instead' }).click();
			await expect(page.getByText('The fact quotes this version now.')).toBeVisible();
			await expect(lost).toBeHidden();
			await page.getByRole('button', { name: 'Undo' }).click();
			await lost.getByRole('button', { name: 'Quote this instead' }).click();
			await expect(lost).toBeHidden();
			await expect(page.getByText(facts)).toBeVisible();
			await page.getByRole('link', { name: /drafts? to look at/ }).click();
			await expect(page.locator('main')).toContainText('The Canal Museum');
		});
	});

test('a lost quotation can be left lost; its card is asked, and leads to the earlier version', async ({
	page
}) => {
	await readAccepted(page, canal);
	const address = page.url();
	await bringVersion(page, inOneVersion);
	await looksRight(page, 'a quotation that is lost');
	await page.getByRole('button', { name: 'Leave it lost' }).click();
	await expect(page.getByText('1 quotation with nothing like it, or left lost')).toBeVisible();
	await page.goto(address);
	await expect(page).not.toHaveURL(address);
	const quoted = async (quote: string) => {
		const start = canal.indexOf(quote);
		await page.goto(`${address}?quote=${start}-${start + quote.length}`);
		await expect(here(page)).toHaveText(quote);
	};
	await quoted('Digging began in April 1859');
	await expect(page.getByText('This is an earlier version of this text.')).toBeHidden();
	await quoted('opened on 17 November');
	await page.getByRole('link', { name: 'The newest' }).click();
	await expect(page.getByText('1 quotation lost in this version')).toBeVisible();
	await page.goto('/courses');
	await page.locator('main h2 a').last().click();
	await page.getByRole('link', { name: 'Study this course' }).click();
	expect((await studyToTheEnd(page, 'Easy')).join('\n')).toContain('The Suez Canal was opened on');
});

test('what is no new version is refused where it was brought in', async ({ page }) => {
	await readAccepted(page, canal);
	await page.getByRole('link', { name: 'Bring in a new version' }).click();
	await looksRight(page, 'bringing in a new version');
	const form = page.url();
	await page.getByLabel('Paste the text').fill(canal);
	await page.getByRole('button', { name: 'Bring in this version' }).click();
	await expect(page.getByText('This course has this text already')).toBeVisible();
	await page.goto(form);
	await page.getByLabel('Paste the text').fill('Few words.');
	await page.getByLabel('or choose a file').setInputFiles({
		name: 'few.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from('Other words.')
	});
	await page.getByRole('button', { name: 'Bring in this version' }).click();
	await expect(page.getByRole('alert')).toHaveText(/^A new version is one text/);
});

/** Chapters of as many sentences, each with its number. */
const book = Array.from({ length: 30 }, (_, chapter) =>
	[
		`## Chapter ${chapter + 1}`,
		...Array.from({ length: 12 }, (_, paragraph) =>
			Array.from(
				{ length: 3 },
				(_, at) =>
					`The Academy of Bal${chapter}${'abcdefghijkl'[paragraph]}${'xyz'[at]}sh was founded long ago by its town.`
			).join(' ')
		)
	].join('\n\n')
).join('\n\n');

test('a long text is read in parts, and the learner goes on where they were', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, book);
	const address = `/documents/${new URL(page.url()).searchParams.get('document')}`;
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(address);
	const contents = page.getByRole('navigation', { name: 'Contents' });
	await expect(contents.getByRole('link')).toHaveCount(30);
	await expect(page.getByRole('article').getByRole('heading', { name: 'Chapter 30' })).toHaveCount(0);
	await contents.getByRole('link', { name: 'Chapter 30' }).click();
	await expect(page.getByRole('article').getByRole('heading', { name: 'Chapter 30' })).toBeInViewport();
	await page.getByRole('link', { name: 'Previous part' }).first().click();
	await expect(page.getByText(/^Part \d+ of/).first()).toBeVisible();

	await ready(page);
	const kept = page.waitForResponse(/\?\/place/);
	await page.getByText('Bal20cxsh').scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 300);
	await kept;
	await page.goto(address);
	const goOn = page.getByRole('link', { name: 'Go on where you were' });
	await expect(goOn).toBeVisible();
	await goOn.click();
	await expect(page.getByText(/Bal\d+cxsh/).first()).toBeVisible();
	await expect(here(page)).toBeInViewport();

	await page.setViewportSize({ width: 390, height: 844 });
	await page.getByText('Contents', { exact: true }).last().click();
	await contents.getByRole('link', { name: 'Chapter 2', exact: true }).click();
	await expect(
		page.getByRole('article').getByRole('heading', { name: 'Chapter 2', exact: true })
	).toBeInViewport();
	await looksRight(page, 'a long text');
});

test('what no card covers is reached by key and button, and a card made of it', async ({ page }) => {
	await readAccepted(page, canal);
	await ready(page);
	await page.keyboard.press('n');
	await expect(here(page)).toBeInViewport();
	const first = words(await here(page).textContent());
	await page.getByRole('link', { name: 'Next without a card' }).click();
	await expect(here(page)).not.toHaveText(first);
	await expect(here(page)).toBeInViewport();
	const second = words(await here(page).textContent());
	await page.getByText('sentences no card covers').click();
	await expect(page.getByRole('listitem').filter({ hasText: second })).toBeVisible();
	await page.keyboard.press('c');
	await expect(page.getByRole('heading', { name: 'A card from this sentence' })).toBeInViewport();
});

test('a screen reader says of what so many have a card, on a phone too', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await readAccepted(page, canal);
	expect(await page.locator('.stays-below').ariaSnapshot()).toMatch(/\d+ of \d+ sentences with a card/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what no card covers is reached, and the place kept', async ({ page }) => {
		await readAccepted(page, canal);
		const address = page.url();
		const next = page.getByRole('link', { name: 'Next without a card' });
		await next.click();
		const first = words(await here(page).textContent());
		await next.click();
		await expect(here(page)).not.toHaveText(first);
		const second = words(await here(page).textContent());
		await page.getByRole('button', { name: 'Keep my place' }).click();
		await page.goto(address);
		await page.getByRole('link', { name: 'Go on where you were' }).click();
		await expect(here(page)).toHaveText(second);
	});
});
