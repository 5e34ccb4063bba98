import { expect, test } from './support/app.ts';
import {
	answer,
	question,
	answersGiven,
	everythingSaved,
	gradeButton,
	holdBack,
	keep,
	prompt,
	ready,
	showAnswer,
	signIn,
	startWith,
	studyToTheEnd
} from './support/learner.ts';

const sent = /\/study\?\/answer/;

test('a sitting goes on after a reload where it was', async ({ page }) => {
	await startWith(page, 3);
	await ready(page);
	const first = await answer(page, 'Easy');
	const second = await question(page);
	await everythingSaved(page);
	await page.reload();
	await expect(prompt(page)).toHaveText(second);
	expect(await studyToTheEnd(page, 'Easy')).not.toContain(first);
	await everythingSaved(page);
	expect(await answersGiven(page)).toBe(3);
});

test('answers to the same card in two tabs are both kept', async ({ page, context }) => {
	await startWith(page, 2);
	const other = await context.newPage();
	await other.goto('/study');
	await Promise.all([ready(page), ready(other)]);
	const [here, there] = await Promise.all([answer(page, 'Easy'), answer(other, 'Good')]);
	expect(there).toBe(here);
	await Promise.all([everythingSaved(page), everythingSaved(other)]);
	await expect(page.locator('.problem')).toHaveCount(0);
	await expect(other.locator('.problem')).toHaveCount(0);
	expect(await answersGiven(page)).toBe(2);
});

test('a double click shows one answer, or grades one card', async ({ page }) => {
	// On a narrow screen what follows lies where the finger was.
	await page.setViewportSize({ width: 390, height: 700 });
	await startWith(page, 3);
	await ready(page);
	const first = await question(page);
	await showAnswer(page).dblclick({ position: { x: 40, y: 20 } });
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await expect(prompt(page)).toHaveText(first);

	await gradeButton(page, 'Easy').dblclick();
	await expect(prompt(page)).not.toHaveText(first);
	await expect(showAnswer(page)).toBeVisible();
	await expect(page.getByText('2 cards left')).toBeVisible();
	await everythingSaved(page);
	expect(await answersGiven(page)).toBe(1);
});

test('the next card comes within one frame, whatever the server does', async ({ page }) => {
	await startWith(page, 3);
	await ready(page);
	const letGo = await holdBack(page, sent);
	await showAnswer(page).click();
	await expect(gradeButton(page, 'Good')).toBeVisible();
	const frames = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const asked = () => document.querySelector('main h1')?.textContent;
				const before = asked();
				const look = (frame: number) => () => {
					if (asked() !== before || frame === 600) resolve(frame);
					else requestAnimationFrame(look(frame + 1));
				};
				document.querySelector<HTMLButtonElement>('button[name=grade][value="3"]')?.click();
				requestAnimationFrame(look(1));
			})
	);
	expect(frames).toBe(1);
	await expect(page.getByText('not saved yet')).toBeVisible();
	letGo();
	await everythingSaved(page);
	await expect(page.getByText('not saved yet')).toBeHidden();
});

test('an answer of the server that gets lost is asked for again, and the card counts once', async ({
	page
}) => {
	await startWith(page, 3);
	await ready(page);
	let tries = 0;
	await page.route(sent, async (route) => {
		tries += 1;
		if (tries > 1) return route.continue();
		await route.fetch();
		return route.abort();
	});
	await answer(page, 'Easy');
	await expect(page.getByText('One answer is not saved yet')).toBeVisible();
	await everythingSaved(page);
	await expect(page.getByText('not saved yet')).toBeHidden();
	expect(tries).toBe(2);
	expect(await answersGiven(page)).toBe(1);
});

test('without a network the next card comes all the same, leaving warns, and what is unsaved is saved later', async ({
	page,
	context
}) => {
	await startWith(page, 3);
	await ready(page);
	await context.setOffline(true);
	await answer(page, 'Easy');
	await answer(page, 'Easy');
	await expect(showAnswer(page)).toBeVisible();
	await expect(page.getByText('2 answers are not saved yet')).toBeVisible();

	const warned = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const dialog = await warned;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();

	await context.setOffline(false);
	await everythingSaved(page);
	await expect(page.getByText('not saved yet')).toBeHidden();
	expect(await answersGiven(page)).toBe(2);
});

test('what a closed tab left unsent is sent by the next visit, and not asked again', async ({
	page,
	context
}) => {
	await startWith(page, 3);
	await ready(page);
	await page.route(sent, (route) => route.abort());
	const first = await answer(page, 'Easy');
	await expect(page.getByText('not saved yet')).toBeVisible();
	await page.close();

	const later = await context.newPage();
	await later.goto('/study');
	await ready(later);
	await everythingSaved(later);
	expect(await studyToTheEnd(later, 'Easy')).not.toContain(first);
	await everythingSaved(later);
	expect(await answersGiven(later)).toBe(3);
});

test('Today counts again when an answer arrives after the page was left', async ({ page }) => {
	await startWith(page, 3);
	await ready(page);
	const letGo = await holdBack(page, sent);
	await answer(page, 'Easy');
	await page.getByRole('link', { name: 'Leave, to Today' }).click();
	await expect(page.getByRole('heading', { name: '3 cards' })).toBeVisible();
	letGo();
	await expect(page.getByRole('heading', { name: '2 cards' })).toBeVisible();
});

test('what is answered while signed out is saved after signing in', async ({ page, context }) => {
	await startWith(page, 3);
	await keep(page, 'away@example.org');
	await page.goto('/study');
	await ready(page);
	await context.clearCookies();
	await answer(page, 'Easy');
	await expect(page.getByText('You are signed out.')).toBeVisible();
	await page.getByRole('link', { name: 'Sign in' }).click();
	await signIn(page, 'away@example.org');
	await expect(page).toHaveURL(/\/study/);
	await ready(page);
	await everythingSaved(page);
	expect(await answersGiven(page)).toBe(1);
});
