import { expect, test } from './support/app.ts';
import { answer, ready, startStudying, words } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { dayMs, give } from './support/past.ts';

/** So many days from now, as a date field takes it. */
const dayAhead = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

test('after a break a plan spreads what has piled up; it is refused and taken up again with one tap', async ({
	page,
	app
}) => {
	await startStudying(page);
	await give(page, app, (cards) =>
		cards.slice(0, 60).map((card, index) => ({ card, daysAgo: 50 - Math.floor(index / 6), grade: 4 }))
	);
	await page.goto('/today');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^10 cards, about \d+ minutes?$/);
	const plan = page.getByRole('region', { name: 'After your break' });
	await expect(plan).toContainText('60 cards have piled up. Este spreads them: 10 a day');
	await expect(plan).toContainText(/The plan saves about \d+ cards that you would lose without any study/);
	await plan.getByText(/^What you will probably know/).click();
	await expect(plan.getByRole('row', { name: /^Without any study \d+/ })).toBeVisible();
	await looksRight(page, 'today after a break');

	const cap = plan.getByLabel('Cards a day');
	await cap.fill('201');
	await page.getByRole('button', { name: 'Spread it so' }).click();
	await expect(cap).toHaveAccessibleDescription(/You take at most 200 reviews on any day/);
	await expect(cap).toHaveValue('201');
	await looksRight(page, 'too many cards a day after a break');
	await cap.fill('12');
	await cap.press('Enter');
	await expect(plan).toContainText('60 cards have piled up. Este spreads them: 12 a day');

	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await ready(page);
	await answer(page, 'Good');
	await page.goto('/today');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^11 cards/);
	await expect(plan).toContainText('60 cards have piled up');

	await page.getByRole('button', { name: 'No, show me everything' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('and you take them as they come')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[5-9]\d cards/);
	await looksRight(page, 'today with a plan refused');
	await page.getByRole('button', { name: 'Spread them over days' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^11 cards/);
});

test('days off are planned and taken away without JavaScript, and one that is today asks nothing', async ({
	browser,
	app
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
	const page = await context.newPage();
	await page.goto('/');
	await page.getByRole('button', { name: 'Start studying' }).click();
	await page.goto('/settings');
	await page.getByRole('link', { name: 'Days off' }).click();
	await page.getByLabel('First day off').fill(dayAhead(9));
	await page.getByLabel('Last day off').fill(dayAhead(7));
	await page.getByRole('button', { name: 'Add' }).click();
	await expect(page.getByLabel('Last day off')).toHaveAccessibleDescription(
		/Please choose a day that is not before the first/
	);
	await expect(page.getByLabel('First day off')).toHaveValue(dayAhead(9));
	await page.getByLabel('First day off').fill(dayAhead(-1));
	await page.getByLabel('Last day off').fill(dayAhead(1));
	await page.getByRole('button', { name: 'Add' }).click();
	await expect(page.getByRole('status')).toHaveText('Your days off are saved.');
	await expect(page.getByText('3 days, with today among them')).toBeVisible();
	await page.goto('/today');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A day off');
	await expect(page.getByText(/If you want to study anyway, \d+ cards/)).toBeVisible();
	await page.getByRole('link', { name: 'planned' }).click();
	await page.getByRole('button', { name: /^Take away/ }).click();
	await page.goto('/today');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^20 cards/);
	await context.close();
});

test('what remembering costs stands at its slider, and Este learns from answers and takes it back', async ({
	page,
	app
}) => {
	await startStudying(page);
	const rounds = [820, 800, 740, 560, 20];
	await give(page, app, (cards) =>
		rounds.flatMap((daysAgo, round) =>
			cards.slice(0, 110).map((card, index) => ({
				card,
				daysAgo: daysAgo - (index % 9),
				grade: round > 0 && (index + round) % 20 === 0 ? (1 as const) : (3 as const)
			}))
		)
	);
	await page.goto('/settings/training');
	await looksRight(page, 'before learning from answers');
	await page.getByRole('button', { name: 'Learn from my answers now' }).click();
	const come = page.getByRole('heading', { name: /^Your cards come \d+\s% less often$/ });
	await expect(come).toBeVisible();
	await expect(page.getByText(/^Since /)).toContainText('440 answers');
	await expect(page.getByRole('row', { name: /^Better by \d\.\d{4} ± \d\.\d{4}/ })).toBeVisible();
	await looksRight(page, 'what was learnt');
	await page.goto('/today');
	const news = page.getByRole('listitem').filter({ hasText: 'Este has learnt from your answers' });
	await expect(news).toContainText(/Your cards come \d+\s% less often/);
	await news.getByRole('link').click();

	const move = page.getByRole('button', { name: /^Move \d+ cards$/ });
	const [, moves] = /Move (\d+)/.exec(words(await move.textContent())) ?? [];
	expect(Number(moves)).toBeGreaterThan(0);
	await move.click();
	await expect(page.getByText('Your cards have moved to the days that fit.')).toBeVisible();
	await page.getByRole('button', { name: 'Go back to how it was before' }).click();
	await expect(page.getByRole('heading', { name: 'You went back' })).toBeVisible();
	await page.getByRole('button', { name: 'Use it again' }).click();
	await expect(come).toBeVisible();

	await page.goto('/settings');
	await ready(page);
	const slider = page.getByRole('slider', { name: 'How much you want to remember' });
	await expect(slider).toHaveAttribute('aria-valuetext', /^90 %, (about|less).*minutes? a day/);
	await slider.press('End');
	await expect(slider).toHaveAttribute('aria-valuetext', /^97 %, (about|less).*minutes? a day/);
	await page.getByText('What remembering costs you').click();
	await expect(page.getByRole('row', { name: /^90 %, as you have it/ })).toBeVisible();
	await looksRight(page, 'settings with prices');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your settings are saved.')).toBeVisible();
	await expect(slider).toHaveValue('97');
});
