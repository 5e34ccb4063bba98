import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { answer, everythingSaved, ready, startStudying, startWith } from './support/learner.ts';
import { looksRight } from './support/looks.ts';

test('a timeline tells its facts whole, each level with its way from the line, on a phone too', async ({
	page
}) => {
	await startStudying(page);
	await page.goto('/courses/kazakhstan/timeline');
	const longest = page.getByRole('link', {
		name: /^The authors of a study of Eurasian integration.*groups\.$/
	});
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 844 });
		await expect(longest).toBeVisible();
		const [tops, rows] = await page.evaluate(() => {
			const line = [...document.querySelectorAll('.timeline > div > svg')].find(
				(each) => each.getBoundingClientRect().width > 0
			);
			const from = line?.getBoundingClientRect().top ?? 0;
			const heads = [...document.querySelectorAll('.timeline li strong')];
			return [
				heads.map((head) => head.getBoundingClientRect()).map(({ top, height }) => top + height / 2 - from),
				[...(line?.querySelectorAll('path') ?? [])].map((way) =>
					Number(way.getAttribute('d')?.split(' ').at(-1))
				)
			];
		});
		expect(tops.length).toBe(7);
		for (const [at, top] of tops.entries()) expect(Math.abs(top - (rows[at] ?? 0))).toBeLessThan(4);
	}
});

test('the facts of a course stand on a line and on a map, each mark leads to what it stands for', async ({
	page
}) => {
	await startStudying(page);
	await ready(page);
	for (const grade of ['Good', 'Easy', 'Easy'] as const) await answer(page, grade);
	await everythingSaved(page);
	await page.goto('/courses/kazakhstan');
	await looksRight(page, 'a course with its topics at a glance');
	await page.getByRole('link', { name: 'On a timeline' }).click();
	const events = page.getByRole('list', { name: 'What happened when' }).getByRole('listitem');
	await expect(page.getByText(/facts of 68\s+tell of a time, from 2010 to January 2022/)).toBeVisible();
	await expect(events.first()).toContainText('2010');
	await expect(events.first()).toContainText(/new|being learnt|known/);
	await looksRight(page, 'a timeline');
	const statement = (await events.last().getByRole('link').textContent()) ?? '';
	await page.locator('main svg a').last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);

	await page.goto('/courses/kazakhstan');
	await page.getByRole('link', { name: 'On a map' }).click();
	await expect(page.getByText(/facts of 68\s+name\s+\d+ countries/)).toBeVisible();
	await expect(page.getByText(/^Too far away for this map:\s+United States\.$/)).toBeVisible();
	await looksRight(page, 'a map');
	await page.locator('main svg .wide a').filter({ hasText: 'Iran' }).click();
	const facts = page.getByRole('region', { name: 'Iran' }).getByRole('listitem');
	await expect(facts.filter({ hasText: 'common border in the Caspian Sea' })).toBeVisible();
	const row = page.getByRole('row', { name: /^Iran/ }).getByRole('cell');
	const counts = (await row.allTextContents()).map(Number);
	expect(await facts.count()).toBe(counts.reduce((sum, count) => sum + count, 0));
	await looksRight(page, 'a country');
	await facts.getByRole('link', { name: /common border/ }).click();
	await expect(page).toHaveURL(/\/facts\//);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a country and a topic are chosen, and a course without times and places says so', async ({
		page
	}) => {
		await startWith(page, 20);
		await page.goto('/courses/kazakhstan/map');
		await page.getByRole('link', { name: 'Turkey' }).last().click();
		await expect(page.getByRole('heading', { name: 'Turkey' })).toBeVisible();
		await page.goto('/courses/kazakhstan');
		await page.locator('#topics svg a').first().click();
		await expect(page.locator('#topics details[open]')).toHaveCount(1);

		await draftsOf(
			page,
			'Photosynthesis is the process by which plants turn light into sugar. An enzyme is a protein that speeds up a reaction in a cell.'
		);
		await page.getByRole('button', { name: /^Accept all/ }).click();
		await page.goto('/courses');
		await page.locator('main h2 a').last().click();
		await expect(page.getByRole('link', { name: 'On a map' })).toHaveCount(0);
		await page.goto(`${page.url()}/timeline`);
		await expect(page.getByText(/of this course\s+tells\s+of\s+a year or a day/)).toBeVisible();
		await page.goto(page.url().replace('timeline', 'map'));
		await expect(page.getByText(/of this course\s+names\s+a\s+country/)).toBeVisible();
	});
});
