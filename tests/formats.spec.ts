import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { onToDrafts, passage, promptOf } from './support/drafts.ts';
import { ready, startStudying, words } from './support/learner.ts';

/** Real files, made by real programs: see make.sh there. */
const folder = join(import.meta.dirname, 'files');

const canals = readFileSync(join(folder, 'source/canals.md'));

const read: Record<string, string | { name: string; mimeType: string; buffer: Buffer }> = {
	'a PDF': join(folder, 'latex.pdf'),
	'a Word document': join(folder, 'libreoffice.docx'),
	'an EPUB': join(folder, 'pandoc.epub'),
	'a web page': join(folder, 'chromium.html'),
	Markdown: { name: 'canals.md', mimeType: 'text/markdown', buffer: canals },
	'plain text': { name: 'canals.txt', mimeType: 'text/plain', buffer: canals }
};

for (const [format, file] of Object.entries(read))
	test(`${format} is brought in, and the quotation of a draft leads to its place in the document`, async ({
		page
	}) => {
		await startStudying(page);
		await page.goto('/courses/add');
		await ready(page);
		await page.getByLabel('or choose files').setInputFiles(file);
		await page.getByRole('button', { name: 'Draft cards from it' }).click();
		await onToDrafts(page);
		await expect(promptOf(page)).toBeVisible();
		const quotation = words(await passage(page).locator('blockquote').textContent());
		const answer = words(await passage(page).locator('mark').first().textContent());

		await passage(page).getByRole('link', { name: 'see it in the document' }).click();
		await expect(page).toHaveURL(/\/documents\//);
		await expect(page.locator('.fact.here').first()).toBeInViewport();
		const marked = words((await page.locator('.fact.here').allTextContents()).join(' '));
		expect(marked.length).toBeGreaterThan(20);
		expect(quotation).toContain(marked);
		expect(marked).toContain(answer);
	});

const refused: Record<string, string> = {
	'scan.pdf': 'no text layer',
	'password.pdf': 'protected with a password',
	'picture.pdf': 'This is a picture',
	'long.pdf': '2,001 pages',
	'bomb.docx': '200 MB',
	'russian.docx': 'Russian',
	'old.doc': 'Save it as .docx or PDF'
};

test('files that cannot be read say why, and nothing stays of them', async ({ page, app }) => {
	await startStudying(page);
	await page.goto('/courses/add');
	await ready(page);
	const names = Object.keys(refused);
	await page.getByLabel('or choose files').setInputFiles(names.map((name) => join(folder, name)));
	await page.getByRole('button', { name: 'Draft cards from it' }).click();
	await expect(page).toHaveURL(/\/reading$/);
	for (const [name, sentence] of Object.entries(refused)) {
		const row = page.getByRole('main').getByRole('listitem').filter({ hasText: name });
		await expect(row.locator('.problem')).toContainText(sentence, { timeout: 30_000 });
	}
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await page.goto('/courses');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('link', { name: 'My texts' })).toHaveCount(0);
	await expect.poll(() => readdirSync(join(app.dataFolder, 'intakes')), { timeout: 30_000 }).toEqual([]);
});
