import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { looksRight } from './support/looks.ts';
import { ready, startStudying } from './support/learner.ts';
import { canal, moon, ozone } from './support/texts.ts';

const web = `<!doctype html><html><head><title>Lake Balkhash</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Lake Balkhash</h1><p>Lake Balkhash lies in the south-east of Kazakhstan. The Kapchagay Dam on the river
Ili was built in 1970, and the lake has shrunk since then.</p><h2>The treaty</h2>
<p>The Treaty of Balkhash was signed in Almaty on 12 May 1994. It promised the lake more water.</p></article></body></html>`;

/** Takes a few seconds to be read. */
const book = Array.from(
	{ length: 30_000 },
	(_, at) => `The Academy of Lakes number ${at} was founded in ${1000 + (at % 1000)} by its town.`
).join(' ');

const file = (name: string, content: string | Buffer) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});

async function openForm(page: Page): Promise<void> {
	await page.goto('/courses/add');
	await ready(page);
}

const field = (page: Page) => page.getByLabel('or choose files');
const send = (page: Page) => page.getByRole('button', { name: 'Draft cards from it' }).click();
const row = (page: Page, name: string) =>
	page.getByRole('main').getByRole('listitem').filter({ hasText: name });
const status = (page: Page) => page.getByRole('status');

/** Drops files on an element, as from a folder beside the browser. */
async function drop(page: Page, on: string, files: { name: string; text: string }[]): Promise<void> {
	const carried = await page.evaluateHandle((files) => {
		const transfer = new DataTransfer();
		for (const { name, text } of files) transfer.items.add(new File([text], name));
		return transfer;
	}, files);
	await page.dispatchEvent(on, 'dragover', { dataTransfer: carried });
	await page.dispatchEvent(on, 'drop', { dataTransfer: carried });
}

/** Pastes what a browser would have copied from a page. */
async function paste(page: Page, html: string, text: string): Promise<void> {
	await page.getByLabel('Paste the text').evaluate(
		(area: HTMLTextAreaElement, { html, text }) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', html);
			clipboardData.setData('text/plain', text);
			area.focus();
			const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
			if (!area.dispatchEvent(event)) return;
			area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
			area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
		},
		{ html, text }
	);
}

test('several files are brought in at once; the wrong one says why, the others go on', async ({ page }) => {
	await startStudying(page);
	await openForm(page);
	await field(page).setInputFiles([file('moon.txt', moon), file('ozone.md', ozone)]);
	await field(page).setInputFiles([
		file('lake.html', web),
		file('picture.png', Buffer.from([0x89, 0x50, 0, 1]))
	]);
	const chosen = page.getByRole('list', { name: 'Chosen files' });
	await expect(chosen.getByRole('listitem')).toHaveCount(4);
	await expect(chosen.getByText('Este does not read files of this kind.')).toBeVisible();
	await looksRight(page, 'files that are chosen');
	await send(page);

	await expect(page).toHaveURL(/\/reading$/);
	await expect(status(page)).toHaveText('3 of 4 texts are read, 1 could not be read.');
	await looksRight(page, 'texts that were read');
	await expect(row(page, 'picture.png').locator('.problem')).toBeVisible();
	await row(page, 'picture.png').getByRole('button', { name: 'Dismiss' }).click();
	await expect(row(page, 'picture.png')).toHaveCount(0);
	await expect(status(page)).toHaveText('All 3 texts are read.');

	await row(page, 'The first landing on the Moon')
		.getByRole('link', { name: /drafts – look at them/ })
		.click();
	await expect(page.getByRole('heading', { name: 'Drafts', exact: true })).toBeVisible();
	await page.goto('/courses');
	await page.getByRole('link', { name: 'My texts' }).click();
	for (const title of ['The first landing on the Moon', 'The Montreal Protocol', 'Lake Balkhash'])
		await expect(page.getByRole('link', { name: title })).toBeVisible();
	await expect(page.getByText('moon.txt', { exact: true })).toBeVisible();
});

test('a file that is refused says why once, in the words of the server', async ({ page }) => {
	await startStudying(page);
	await openForm(page);
	await field(page).setInputFiles(
		file('old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
	);
	const doubt = page.getByText('Este does not read files of this kind.');
	await expect(doubt).toBeVisible();
	await send(page);
	await expect(page.getByRole('alert')).toContainText('Save it as .docx or PDF');
	await expect(doubt).toHaveCount(0);
});

test('files are dropped anywhere on the page, and one is taken out again before they are sent', async ({
	page
}) => {
	await startStudying(page);
	await openForm(page);
	await drop(page, 'h1', [
		{ name: 'moon.txt', text: moon },
		{ name: 'canal.txt', text: canal }
	]);
	await drop(page, '#text', [{ name: 'ozone.md', text: ozone }]);
	await page.getByRole('button', { name: 'Take out canal.txt' }).click();
	await expect(page.getByRole('list', { name: 'Chosen files' }).getByRole('listitem')).toHaveText([
		/moon\.txt/,
		/ozone\.md/
	]);
	await send(page);
	await expect(status(page)).toHaveText('Both texts are read.');
	await expect(row(page, 'Moon')).toHaveCount(1);
	await expect(row(page, 'Montreal')).toHaveCount(1);
});

test('what is pasted from a web page keeps its headings, and counts as plain text once it is changed', async ({
	page
}) => {
	await startStudying(page);
	const html =
		'<h2>The canal</h2><p>Digging began in April 1859.</p><h2>Later</h2><p>It was closed in June 1967.</p>';
	const text = 'The canal\n\nDigging began in April 1859.\n\nLater\n\nIt was closed in June 1967.';
	const kept = page.getByText('Its headings and lists are kept.');

	await openForm(page);
	await paste(page, html, text);
	await expect(kept).toBeVisible();
	await page.getByLabel('Paste the text').pressSequentially('!');
	await expect(kept).toBeHidden();
	await page.getByLabel('Paste the text').fill('');
	await paste(page, html, text);
	await expect(kept).toBeVisible();
	const sent = page.waitForRequest((request) => request.method() === 'POST');
	await send(page);
	expect((await sent).postData()).toContain('<h2>Later</h2>');
	await expect(page).toHaveURL(/\/drafts\?document=/);
	await page.goto(`/documents/${new URL(page.url()).searchParams.get('document')}`);
	await expect(page.getByRole('heading', { name: 'Later' })).toBeVisible();
});

test('a learner leaves while a long text is read, is told of it elsewhere, and finds it read', async ({
	page
}) => {
	await startStudying(page);
	await openForm(page);
	await field(page).setInputFiles(file('book.txt', book));
	await send(page);
	await expect(page).toHaveURL(/\/reading\?only=/);
	await expect(page.getByRole('progressbar', { name: 'book.txt' })).toBeVisible();
	await page.goto('/today');
	const line = page.getByRole('link', { name: '1 text is being read' });
	await expect(line).toBeVisible();
	await page.goto('/courses');
	await line.click();
	await expect(page.getByText('Your text is read.')).toBeVisible({ timeout: 60_000 });
	await page.locator('a.go').click();
	await expect(page).toHaveURL(/\/drafts\?document=/);
	await page.goto('/today');
	await expect(line).toHaveCount(0);
});

test('texts that wait and one that is being read look right', async ({ page }) => {
	await startStudying(page);
	await openForm(page);
	const names = ['one.txt', 'two.txt', 'three.txt', 'four.txt'];
	await field(page).setInputFiles(names.map((name) => file(name, `${name}. ${book}`)));
	await send(page);
	await expect(page.getByRole('progressbar')).not.toHaveCount(0);
	await looksRight(page, 'texts that are being read');
	for (const name of names) {
		const cancel = row(page, name).getByRole('button', { name: 'Cancel' });
		await expect(async () => {
			if (await cancel.isVisible()) await cancel.click({ timeout: 2_000 });
			await expect(cancel).toHaveCount(0, { timeout: 5_000 });
		}).toPass();
	}
	await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a text that is cancelled is gone, the one behind it is read', async ({ page }) => {
	await startStudying(page);
	await openForm(page);
	await field(page).setInputFiles([file('book.txt', book), file('moon.txt', moon)]);
	await send(page);
	await row(page, 'book.txt').getByRole('button', { name: 'Cancel' }).click();
	await expect(row(page, 'book.txt')).toHaveCount(0);
	await expect(page.getByText('Your text is read.')).toBeVisible();
	await page.goto('/courses');
	await page.getByRole('link', { name: 'My texts' }).click();
	await expect(page.getByText('book')).toHaveCount(0);
});

test('a text that the course has already is told with a way to it', async ({ page }) => {
	await startStudying(page);
	await openForm(page);
	await field(page).setInputFiles(file('moon.txt', moon));
	await send(page);
	await expect(page).toHaveURL(/\/drafts\?document=/);
	await openForm(page);
	await field(page).setInputFiles(file('again.txt', moon));
	await send(page);
	await expect(page.getByText('This course has this text already:')).toBeVisible();
	await openForm(page);
	await field(page).setInputFiles([file('moon.txt', moon), file('canal.txt', canal)]);
	await send(page);
	await row(page, 'Moon').getByRole('link', { name: 'see it there' }).click();
	await expect(page).toHaveURL(/\/documents\//);
});

test('too much at once is told before it is sent', async ({ page }) => {
	await startStudying(page);
	await openForm(page);
	const large = Buffer.alloc(22 * 1024 * 1024, 'a');
	await field(page).setInputFiles(['a.txt', 'b.txt'].map((name) => file(name, large)));
	await field(page).setInputFiles(file('c.txt', large));
	await send(page);
	await expect(page.getByRole('alert')).toContainText('Together these files have 66 MB');
	await page.getByRole('button', { name: 'Take out b.txt' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('several files are brought in, watched by looking again, and one is cancelled', async ({ page }) => {
		await startStudying(page);
		await page.goto('/courses/add');
		await field(page).setInputFiles([file('book.txt', book), file('moon.txt', moon), file('bad.png', 'x')]);
		await send(page);
		await expect(page).toHaveURL(/\/reading$/);
		await row(page, 'book.txt').getByRole('button', { name: 'Cancel' }).click();
		await expect(row(page, 'book.txt')).toHaveCount(0);
		await expect(async () => {
			await page.goto('/reading');
			await expect(status(page)).toHaveText('1 of 2 texts is read, 1 could not be read.', { timeout: 500 });
		}).toPass();
		await row(page, 'bad.png').getByRole('button', { name: 'Dismiss' }).click();
		await page.getByRole('link', { name: 'Look at the drafts' }).click();
		await expect(page.getByRole('article', { name: 'Draft' }).first()).toBeVisible();
	});

	test('the page that watches a text looks again by itself', async ({ page }) => {
		await startStudying(page);
		await page.goto('/courses/add');
		await field(page).setInputFiles(file('book.txt', book));
		await send(page);
		await expect(page.getByRole('link', { name: 'Look again' })).toBeVisible();
		await expect(page).toHaveURL(/\/drafts\?document=/, { timeout: 60_000 });
	});
});
