import { expect, test } from './support/app.ts';
import { startStudying } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { liveThrough } from './support/long-past.ts';

const sections = [
	'Days you studied',
	'What comes back',
	'What you know',
	'What you remembered',
	'How far to trust Este',
	'The time it took',
	'Quizzes against your cards'
];

test('whoever has just begun is told by every section what to do', async ({ page }) => {
	await startStudying(page);
	await page.goto('/progress');
	for (const name of sections) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
	await expect(page.getByText('This begins with the first card that comes back: study today')).toBeVisible();
	await expect(page.getByText('As soon as the first cards come back, you see here')).toBeVisible();
	await expect(page.getByText('It begins with your first answer.')).toBeVisible();
	await expect(page.locator('#quizzes').getByRole('link', { name: 'Take a quiz' })).toBeVisible();
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await expect(page).toHaveURL(/\/study$/);
});

test('two years of studying are shown in words, in pictures and as tables', async ({ page, app }) => {
	await startStudying(page);
	const answers = await liveThrough(app, { newPerDay: 1, days: 730 });
	expect(answers).toBeGreaterThan(1_500);
	await page.goto('/progress');
	const remembered = page.locator('#remembered');
	await expect(remembered).toContainText(
		/you still knew it in \d\d\s% \(give or take \d\) of [\d,]+ answers/
	);
	await expect(remembered).toContainText('You asked for 90');
	const calibration = page.locator('#calibration');
	await expect(calibration).toContainText(/When Este says \d\d\s%, you know it \d\d times\s+in 100\./);
	await expect(calibration).toContainText(/a log loss of 0\.\d+ against 0\.\d+/);
	await expect(page.locator('#time')).toContainText(/since you began/);
	await expect(page.locator('#mastery')).toContainText(/You would know about\s+\d+\s+of them today/);
	await page.getByText('What these words mean').click();
	await expect(page.locator('#mastery')).toContainText('with a chance of at least 90');
	await expect(page.locator('#coming')).toContainText(/At your pace they take \d+ minutes?/);

	for (const name of [/^Calendar: /, /^Forecast: /, /^Chart: what you remembered, week/, /^Chart: what Este/])
		await expect(page.getByRole('img', { name })).toBeVisible();
	await remembered.getByText('The same as a table').first().focus();
	await page.keyboard.press('Enter');
	await expect(remembered.getByRole('table').first().getByRole('row')).not.toHaveCount(1);
	for (const details of await page.locator('details').all())
		await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
	await looksRight(page, 'two years of progress with all tables open');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every picture is there, and every table opens', async ({ page, app }) => {
		await startStudying(page);
		await liveThrough(app, { newPerDay: 5, days: 100 });
		await page.goto('/progress');
		await expect(page.getByRole('img', { name: /^Chart: what Este/ })).toBeVisible();
		await page.locator('#calibration').getByText('The same as a table').click();
		await expect(page.locator('#calibration').getByRole('table')).toBeVisible();
	});
});
