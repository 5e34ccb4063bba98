import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { answer, everythingSaved, ready, startStudying } from './support/learner.ts';
import { looksRight } from './support/looks.ts';

const academies = (from: number, ...names: string[]) =>
	names.map((name, at) => `The ${name} Academy was founded in March ${from + at}.`).join('\n\n');

/** Twelve facts under four headings, of which the last has but one. */
const waters = `Academies of water

Lakes and ponds

${academies(1901, 'Balkhash', 'Zaysan', 'Alakol')}

Rivers

${academies(1911, 'Irtysh', 'Ishim', 'Ural', 'Tobol')}

Seas

${academies(1921, 'Caspian', 'Baltic', 'Adriatic', 'Aegean')}

Springs

${academies(1931, 'Barskoon')}`;

/** Brings in a text with headings, and goes to its topics; answers their address. */
async function topicsOf(page: Page, text: string): Promise<string> {
	await startStudying(page);
	await draftsOf(page, text);
	await page.goto('/courses');
	await page.locator('main h2 a').last().click();
	await page.getByRole('link', { name: 'Arrange the topics' }).click();
	await page.waitForURL(/\/topics$/);
	return page.url();
}

const titles = (page: Page) => page.locator('main li h2');
const row = (page: Page, title: string) =>
	page.locator('main li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** The row of a topic with its forms open. */
async function changing(page: Page, title: string) {
	await row(page, title).getByText('Change', { exact: false }).first().click();
	return row(page, title);
}

async function arrange(page: Page): Promise<void> {
	const all = await topicsOf(page, waters);
	await expect(titles(page)).toHaveText(['Lakes and ponds', 'Rivers', 'Seas', 'Without a topic']);
	await expect(row(page, 'Rivers')).toContainText(/4 facts · \d+ drafts · suggested from a heading/);

	await row(page, 'Seas').getByRole('button', { name: 'Move Seas up' }).click();
	await expect(titles(page)).toHaveText(['Lakes and ponds', 'Seas', 'Rivers', 'Without a topic']);

	const lakes = await changing(page, 'Lakes and ponds');
	await lakes.getByLabel('Title').fill('The rivers');
	await lakes.getByRole('button', { name: 'Rename' }).click();
	await expect(page.getByRole('alert')).toHaveText(
		'This course has the topic “Rivers” already. You can merge the two.'
	);
	await row(page, 'Lakes and ponds').getByLabel('Title').fill('Still water');
	await row(page, 'Lakes and ponds').getByRole('button', { name: 'Rename' }).click();
	await expect(page.getByRole('status')).toHaveText('The topic has its new title.');
	await expect(row(page, 'Still water')).not.toContainText('suggested');

	const seas = await changing(page, 'Seas');
	await seas.getByLabel('Merge it into').selectOption('Still water');
	await seas.getByRole('button', { name: 'Merge' }).click();
	await expect(page.getByRole('status')).toHaveText('“Seas” is merged into “Still water”.');
	await expect(row(page, 'Still water')).toContainText('7 facts');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(titles(page)).toHaveText(['Still water', 'Seas', 'Rivers', 'Without a topic']);
	await expect(row(page, 'Seas')).toContainText('4 facts');

	const rivers = await changing(page, 'Rivers');
	await rivers.getByRole('button', { name: 'Delete the topic' }).click();
	await expect(page.getByRole('status')).toHaveText('“Rivers” is deleted; its 4 facts are in no topic now.');
	await expect(row(page, 'Without a topic')).toContainText('5 facts');

	await page.getByLabel('A new topic').fill('the sea');
	await page.getByRole('button', { name: 'Add the topic' }).click();
	await expect(page.getByRole('alert')).toHaveText('This course has the topic “Seas” already.');
	await page.getByLabel('A new topic').fill('Springs');
	await page.getByRole('button', { name: 'Add the topic' }).click();
	await expect(titles(page)).toHaveText(['Still water', 'Seas', 'Springs', 'Without a topic']);

	await page.getByRole('link', { name: 'Without a topic' }).click();
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(page.getByRole('alert')).toHaveText('Please tick the facts to move.');
	await page.getByRole('checkbox', { name: /Barskoon/ }).check();
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(page.getByRole('alert')).toHaveText('Please choose where to move them.');
	await expect(page.getByRole('checkbox', { name: /Barskoon/ })).toBeChecked();
	await page.getByLabel('Move ticked facts to').selectOption('Springs');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(page.getByRole('status')).toHaveText('1 fact moved to “Springs”.');
	await expect(page.getByRole('checkbox')).toHaveCount(4);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('status')).toHaveText('1 fact is back here.');
	for (const name of ['Irtysh', 'Ishim'])
		await page.getByRole('checkbox', { name: new RegExp(name) }).check();
	await page.getByLabel('or to a new topic').fill('Of the north');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(page.getByRole('status')).toHaveText('2 facts moved to “Of the north”.');

	await page.goto(all);
	await expect(titles(page)).toHaveText([
		'Still water',
		'Seas',
		'Springs',
		'Of the north',
		'Without a topic'
	]);
	await expect(row(page, 'Springs')).toContainText('no facts');
	await expect(row(page, 'Of the north')).toContainText('2 facts');
}

test('topics are suggested from headings, then renamed, merged, moved and brought back', async ({ page }) => {
	await arrange(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('topics are arranged all the same', async ({ page }) => {
		await arrange(page);
	});
});

test('the cards that are accepted show under their topics, in the course and in the progress', async ({
	page
}) => {
	const all = await topicsOf(page, waters);
	const course = all.replace(/\/topics.*/, '');
	await page.goto(course);
	await page.getByRole('link', { name: /^Look at the \d+ drafts/ }).click();
	await expect(page).toHaveURL(/\/drafts\?course=/);
	await page.getByRole('button', { name: /^Accept all/ }).click();
	await expect(page.getByRole('article', { name: 'Draft' })).toHaveCount(0);
	await page.goto(course);
	await expect(page.locator('#topics h3')).toHaveText([
		'Lakes and ponds',
		'Rivers',
		'Seas',
		'Without a topic'
	]);
	await page.getByRole('link', { name: 'Study this course' }).click();
	await answer(page, 'Good');
	await everythingSaved(page);
	await page.goto('/progress');
	for (const title of ['Lakes and ponds', 'Rivers', 'Seas', 'Without a topic'])
		await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
});

test('more facts than a form can name come a page at a time', async ({ page }) => {
	const names = Array.from(
		{ length: 50 },
		(_, at) => `North${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'ia' : 'land'}`
	);
	await topicsOf(page, academies(1901, ...names));
	await titles(page).getByRole('link').first().click();
	await expect(page.getByRole('checkbox')).toHaveCount(40);
	for (const box of await page.getByRole('checkbox').all()) await box.check();
	await page.getByLabel('or to a new topic').fill('The first forty');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(page.getByRole('status')).toHaveText('40 facts moved to “The first forty”.');
	await expect(page.getByRole('checkbox')).toHaveCount(10);
});

test('the pages of topics look right to everybody', async ({ page }) => {
	const all = await topicsOf(page, waters);
	await ready(page);
	await looksRight(page, 'topics');
	await changing(page, 'Rivers');
	await looksRight(page, 'a topic being changed');
	await row(page, 'Rivers').getByRole('button', { name: 'Delete the topic' }).click();
	await expect(page.getByRole('status')).toBeVisible();
	await looksRight(page, 'a topic deleted');
	await page.goto(all);
	await page.getByRole('link', { name: 'Seas' }).click();
	await expect(page.getByRole('checkbox').first()).toBeVisible();
	await looksRight(page, 'the facts of a topic');
});
