import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf, factsOf, onToDrafts } from './support/drafts.ts';
import {
	answer,
	gradeButton,
	holdBack,
	prompt,
	question,
	ready,
	showAnswer,
	startStudying,
	studyToTheEnd,
	words
} from './support/learner.ts';
import { canal, moon, ozone } from './support/texts.ts';

/** From any page to the form for a text, as a learner finds it. */
async function openForm(page: Page): Promise<void> {
	await page.goto('/courses');
	await page.getByRole('link', { name: 'Bring in a text of your own' }).click();
	await expect(page.getByRole('heading', { name: 'A text of your own' })).toBeVisible();
}

async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
	await openForm(page);
	await ready(page);
	await page.getByLabel('or choose files').setInputFiles({
		name,
		mimeType: name.endsWith('.md') ? 'text/markdown' : 'text/plain',
		buffer: Buffer.from(content)
	});
	await page.getByRole('button', { name: 'Draft cards from it' }).click();
}

const letters = 'abcdefghijkl'.split('');
const long = letters
	.flatMap((one) => letters.slice(0, 10).map((two) => `Bal${one}${two}sh`))
	.map((name, at) => `The Academy of ${name} was founded in ${1801 + at}.`)
	.join(' ');

const drafts = (page: Page) => page.getByRole('article', { name: 'Draft' });
const accepted = (page: Page) => page.getByText(/^✓ Accepted/);
const rejected = (page: Page) => page.getByText(/^✕ Rejected/);

test('a pasted text becomes drafts, the accepted ones are studied, and each leads back to its passage', async ({
	page
}) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await expect(page.getByRole('heading', { name: 'Drafts', exact: true })).toBeVisible();
	await ready(page);
	const all = await drafts(page).count();
	expect(all).toBeGreaterThanOrEqual(5);
	const facts = await factsOf(page);

	await page.keyboard.press('a');
	await expect(accepted(page)).toHaveCount(1);
	await drafts(page).first().getByRole('button', { name: 'Accept' }).click();
	await expect(accepted(page)).toHaveCount(2);

	const unwanted = words(await drafts(page).first().getByRole('heading').textContent());
	await drafts(page).first().getByRole('button', { name: 'Reject' }).click();
	await expect(rejected(page)).toHaveCount(1);
	await page.keyboard.press('u');
	await expect(rejected(page)).toHaveCount(0);
	await expect(drafts(page).first().getByRole('heading')).toHaveText(unwanted);
	await page.keyboard.press('r');
	await expect(rejected(page)).toHaveCount(1);

	await page.keyboard.press('e');
	const field = drafts(page).first().getByLabel('Prompt');
	await expect(field).toBeFocused();
	const reworded = `In my words: ${await field.inputValue()}`;
	await field.fill(reworded);
	await drafts(page).first().getByRole('button', { name: 'Save and accept' }).click();
	await expect(accepted(page)).toHaveCount(3);

	await page.keyboard.press('Shift+A');
	await expect(page.getByText('Every draft is decided.')).toBeVisible();
	await expect(accepted(page)).toHaveCount(all - 1);

	await page.getByRole('link', { name: 'Study this course' }).click();
	await expect(showAnswer(page)).toBeVisible();
	await showAnswer(page).click();
	const quotation = words(await page.locator('blockquote p').first().textContent());
	await page.getByRole('link', { name: 'see it in the document' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'The Suez Canal' })).toBeVisible();
	const passage = page.locator('.fact.here').first();
	await expect(passage).toBeInViewport();
	expect(quotation).toContain(words(await passage.textContent()));

	await page.goBack();
	await expect(gradeButton(page, 'Easy')).toBeVisible();
	const first = await question(page);
	await gradeButton(page, 'Easy').click();
	const asked = [first, ...(await studyToTheEnd(page, 'Easy'))];
	expect(asked).toHaveLength(await facts());
	expect(asked.join('\n')).toContain('In my words');
	expect(asked).not.toContain(unwanted);
});

test('what is typed before the scripts have come is kept', async ({ page }) => {
	await startStudying(page);
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await page.goto('/courses/add', { waitUntil: 'commit' });
	await page.getByLabel('Paste the text').fill(canal);
	await ready(page);
	await page.getByRole('button', { name: 'Draft cards from it' }).click();
	await onToDrafts(page);
});

test('of a long text the first drafts show; all can be accepted together, and that be undone', async ({
	page
}) => {
	await startStudying(page);
	await draftsOf(page, long);
	await ready(page);
	await expect(drafts(page)).toHaveCount(100);
	await expect(page.getByText('120 drafts left to look at, 20 of them not shown yet.')).toBeVisible();

	await page.keyboard.press('r');
	await page.getByRole('button', { name: 'Show the next drafts' }).click();
	await expect(page.getByText('119 drafts left to look at, 19 of them not shown yet.')).toBeVisible();
	await expect(drafts(page)).toHaveCount(100);

	const posts: string[] = [];
	page.on('request', (request) => request.method() === 'POST' && posts.push(new URL(request.url()).search));
	await page.keyboard.press('Shift+A');
	await expect(page.getByText('Every draft is decided.')).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByText('119 drafts left to look at, 19 of them not shown yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Accept all 119' }).click();
	await expect(page.getByText('Every draft is decided.')).toBeVisible();
	await expect.poll(() => posts).toEqual(['?/acceptRest', '?/reopenAll', '?/acceptRest']);

	await page.reload();
	await expect(page.getByText('Accepted before: 119 cards')).toBeVisible();
	await expect(page.getByText('Rejected before: 1 card')).toBeVisible();
	await page.getByRole('button', { name: /^Quiz me on/ }).click();
	await expect(page).toHaveURL(/\/quiz\/.+at=1/);
});

test('whoever goes on before the decisions are saved studies all that they accepted', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, moon);
	await expect(drafts(page).first()).toBeVisible();
	await ready(page);
	const all = await drafts(page).count();
	const facts = await factsOf(page);
	const letGo = await holdBack(page, /\/drafts\?.*\/accept/);
	for (let each = 0; each < all; each++) await page.keyboard.press('a');
	await page.getByRole('link', { name: 'Study this course' }).click();
	letGo();
	await expect(page).toHaveURL(/\/study/);
	const asked = await studyToTheEnd(page, 'Easy');
	expect(asked).toHaveLength(await facts());
});

test('files of plain text and Markdown are brought in and set for reading', async ({ page }) => {
	await startStudying(page);
	await upload(page, 'moon.txt', moon);
	await onToDrafts(page);
	await expect(page.getByText(/^from The first landing on the Moon/)).toBeVisible();
	await expect(drafts(page).filter({ hasText: 'NASA' }).first()).toBeVisible();

	await upload(page, 'ozone.md', ozone);
	await onToDrafts(page);
	await expect(page.getByText(/^from The Montreal Protocol/)).toBeVisible();
	await page.getByRole('link', { name: 'The Montreal Protocol', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'What it restricts' })).toBeVisible();
	await expect(page.getByRole('article').getByRole('listitem')).toHaveCount(2);
	await expect(page.getByRole('article')).not.toContainText('**');
	await expect(page.getByText('From your file ozone.md')).toBeVisible();

	await page.goto('/today');
	await expect(page.getByText(/drafts from “The first landing on the Moon”/)).toBeVisible();
	await expect(page.getByText(/drafts from “The Montreal Protocol”/)).toBeVisible();
});

test('what is no text is refused with a sentence, and nothing stays behind', async ({ page }) => {
	await startStudying(page);
	await openForm(page);
	await page.getByRole('button', { name: 'Draft cards from it' }).click();
	await expect(page.getByRole('alert')).toHaveText('Please paste a text, or choose files.');
	await upload(page, 'picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255, 254, 0, 1]));
	await expect(page.getByRole('alert')).toBeVisible();
	await upload(page, 'empty.txt', '');
	await expect(page.getByRole('alert')).toBeVisible();
	await page.goto('/courses');
	await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveCount(1);
});

test('the passage of a card of the starter course is in sight in its document', async ({ page }) => {
	await startStudying(page);
	await ready(page);
	for (let card = 0; card < 3; card++) await answer(page, 'Easy');
	await showAnswer(page).click();
	await page.getByRole('link', { name: 'see it in the document' }).first().click();
	await expect(page).toHaveURL(/\/documents\/.*#at-\d+$/);
	await expect(page.locator('.fact.here').first()).toBeInViewport();
	await page.locator('.fact.here').first().click();
	await expect(page).toHaveURL(/\/facts\//);
	await expect(prompt(page)).toBeVisible();
});
