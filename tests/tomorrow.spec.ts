import { expect, test } from './support/app.ts';
import { answer, choose, everythingSaved, prompt, startStudying, studyToTheEnd } from './support/learner.ts';

/* There is no clock to set, but these two zones are a day apart. */
const here = 'Pacific/Honolulu';
const tomorrow = 'Pacific/Kiritimati';

test('the next study day brings back what was forgotten, with new cards, and Today counts anew', async ({
	page
}) => {
	await startStudying(page);
	await choose(page, { 'Time zone': here, 'New cards a day': '4' });
	await page.goto('/study');
	const forgotten = await answer(page, 'Again');
	const met = [forgotten, ...(await studyToTheEnd(page))];
	expect(new Set(met).size).toBe(4);
	await everythingSaved(page);
	await page.goto('/today');
	await expect(page.getByRole('heading', { name: 'All done for now' })).toBeVisible();
	await expect(page.getByText('Next: 5 cards tomorrow.')).toBeVisible();

	await choose(page, { 'Time zone': tomorrow });
	await page.goto('/today');
	await expect(page.getByRole('heading', { name: '5 cards' })).toBeVisible();
	await expect(page.getByText('1 to keep in mind, 4 new. Yesterday you met 4 new cards.')).toBeVisible();

	await page.getByRole('link', { name: 'Study', exact: true }).click();
	const asked = await studyToTheEnd(page, 'Easy');
	expect(asked).toHaveLength(5);
	expect(asked.filter((each) => met.includes(each))).toEqual([forgotten]);
	await expect(prompt(page)).toHaveText('That is all for today');
	await expect(page.getByText('You gave 5 answers today.')).toBeVisible();
	await everythingSaved(page);
	await page.goto('/progress');
	await expect(page.getByText('2 days in a row')).toBeVisible();
});
