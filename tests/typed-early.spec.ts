import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { holdBack, ready, startStudying } from './support/learner.ts';
import { canal } from './support/texts.ts';

const field =
	'input:not([type]), input[type=email], input[type=url], input[type=number], input[type=search], textarea';

test('what is typed before the scripts come stays', async ({ page }) => {
	await startStudying(page);
	await draftsOf(page, canal);
	await page.goto('/courses');
	await page.getByRole('link', { name: 'My texts' }).click();
	await expect(page).toHaveURL(/\/courses\/[^/]+$/);
	const course = new URL(page.url()).pathname;
	const own = ['/courses/add', '/quiz', '/search', `${course}/topics`, `${course}/exam`];
	for (const place of ['/login', '/settings', '/settings/model', '/settings/account', ...own]) {
		const letGo = await holdBack(page, /\/_app\/.*\.js/);
		await page.goto(place, { waitUntil: 'commit' });
		await expect(page.locator('main h1')).toBeVisible();
		const fields = page.locator('main').locator(field).locator('visible=true');
		const typed: string[] = [];
		for (const [at, one] of (await fields.all()).entries()) {
			const isNumber = (await one.getAttribute('type')) === 'number';
			typed.push(isNumber ? '7' : `ann${at}@example.org`);
			await one.fill(typed[at] ?? '');
		}
		expect(typed.length, place).toBeGreaterThan(0);
		letGo();
		await ready(page);
		for (const [at, value] of typed.entries())
			await expect(fields.nth(at), `${place}, field ${at}`).toHaveValue(value);
		await page.unroute(/\/_app\/.*\.js/);
	}
});
