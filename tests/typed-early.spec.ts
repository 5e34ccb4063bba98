import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { holdBack, ready, startStudying } from './support/learner.ts';
import { canal } from './support/texts.ts';

const field = 'input:not([type]), input[type=email], input[type=url], input[type=number], textarea';

test('what is typed before the scripts come stays', async ({ page }) => {
	await page.goto('/login');
	const places = ['/login'];
	let typedIn = 0;
	await startStudying(page);
	await draftsOf(page, canal);
	await page.goto('/courses');
	await page.getByRole('link', { name: 'My texts' }).click();
	const course = new URL(page.url()).pathname;
	places.push('/settings', '/settings/model', '/settings/account', '/courses/add', '/quiz', course);
	places.push(`${course}/topics`, `${course}/exam`);
	for (const place of places) {
		const letGo = await holdBack(page, /\/_app\/.*\.js/);
		await page.goto(place, { waitUntil: 'commit' });
		await expect(page.locator('main h1')).toBeVisible();
		const fields = page.locator('main').locator(field).locator('visible=true');
		const typed: [number, string][] = [];
		for (let at = 0; at < (await fields.count()); at++) {
			const isNumber = (await fields.nth(at).getAttribute('type')) === 'number';
			const value = isNumber ? '7' : `ann${at}@example.org`;
			await fields.nth(at).fill(value);
			typed.push([at, value]);
		}
		letGo();
		await ready(page);
		for (const [at, value] of typed) await expect(fields.nth(at), `${place}, field ${at}`).toHaveValue(value);
		typedIn += typed.length;
		await page.unroute(/\/_app\/.*\.js/);
	}
	expect(typedIn).toBeGreaterThanOrEqual(places.length);
});
