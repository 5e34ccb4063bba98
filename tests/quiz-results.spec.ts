import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { everythingSaved, prompt, ready, startStudying, words } from './support/learner.ts';
import { looksRight } from './support/looks.ts';
import { fillIn, give, onwards, questionsOf, startQuiz, verdict } from './support/quiz.ts';
import {
	atTheEnd,
	idOf,
	promptOf,
	questionNumber,
	take,
	takeQuiz,
	tookBefore
} from './support/taken-quiz.ts';
import { canal } from './support/texts.ts';

const main = (page: Page) => page.getByRole('main');

test('the results say what was right, what was missed and what cards and earlier quizzes say', async ({
	page,
	app
}) => {
	await startStudying(page);
	const asked = await takeQuiz(page, app, { number: 4, feedback: atTheEnd }, (place) => place % 2 === 0);
	const quiz = idOf(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 of 4 right');
	await expect(main(page)).toContainText('That is 50 %. So few questions say little');
	await expect(main(page)).toContainText('This is your first quiz on this course.');
	const missed = page.getByRole('region', { name: 'What you missed' });
	await expect(missed.locator('details[id]')).toHaveCount(2);
	await expect(missed).toContainText('You said “I have no idea”.');
	await expect(missed.getByRole('link', { name: 'see it in the document' }).first()).toBeVisible();
	await looksRight(page, 'results');

	await missed.getByRole('button', { name: 'I was right' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 of 4 right');
	await page.getByRole('region', { name: 'What you had right' }).locator('summary').nth(1).click();
	await page.getByRole('button', { name: 'I was not right after all' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 of 4 right');

	await page.getByRole('button', { name: 'Retake the same' }).click();
	await expect(questionNumber(page, 1)).toBeVisible();
	expect(idOf(page)).not.toBe(quiz);
	expect(await take(page, app, () => true)).toEqual(asked);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('All 4 right');
	await expect(main(page)).toContainText('With the same questions you had 50 % the first time, now 100 %.');
	await expect(page.getByRole('region', { name: 'What you missed' })).toHaveCount(0);

	await page.getByRole('button', { name: 'A fresh one' }).click();
	await expect(questionNumber(page, 1)).toBeVisible();
	const fresh = idOf(page);
	await page.goto(`/quiz/${fresh}/results`);
	await expect(page).toHaveURL(new RegExp(`/quiz/${fresh}`));
	await expect(page).not.toHaveURL(/results/);

	await page.goto('/quiz');
	await expect(page.getByRole('link', { name: /^Go on/ })).toHaveAttribute('href', `/quiz/${fresh}`);
	const past = page.getByRole('region', { name: 'Past quizzes' });
	await expect(past.getByRole('row')).toHaveText([
		/Quiz/,
		/Today, \d\d:\d\d\s*4 questions · under 1 min\s*100/,
		/Today, \d\d:\d\d\s*4 questions · under 1 min\s*50/
	]);
	await looksRight(page, 'past quizzes');
	await past.getByRole('link', { name: 'Today' }).last().click();
	await expect(page).toHaveURL(new RegExp(`/quiz/${quiz}/results$`));
});

test('what was missed is studied at once, due or not, and then comes back by itself', async ({
	page,
	app
}) => {
	await startStudying(page);
	const asked = await takeQuiz(page, app, { number: 4 }, (place) => place < 2);
	await page.getByRole('link', { name: 'Study these now: 2 cards' }).click();
	await ready(page);
	for (const missed of asked.slice(2)) {
		await expect(prompt(page)).toHaveText(await promptOf(app, missed));
		await page.keyboard.press('Space');
		await page.keyboard.press('4');
	}
	await expect(prompt(page)).toHaveText('You have been through what you missed');
	await everythingSaved(page);
	await page.getByRole('link', { name: 'Back to the quiz' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 of 4 right');
	await expect(page.getByRole('link', { name: /^Study these now/ })).toHaveCount(0);
});

/** What the progress page foretells. */
async function forecast(page: Page): Promise<string> {
	await page.goto('/progress');
	return words(await page.locator('#coming').innerText());
}

test('a quiz that is not counted leaves the schedule as it was, and can be counted again', async ({
	page,
	app
}) => {
	await startStudying(page);
	await ready(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await everythingSaved(page);
	const before = await forecast(page);
	await takeQuiz(page, app, { number: 4 }, (place) => place > 0);
	const quiz = idOf(page);
	const schedule = page.getByRole('region', { name: 'Your schedule' });
	await expect(schedule).toContainText('4 of your answers count for your schedule');
	const counted = await forecast(page);
	expect(counted).not.toBe(before);

	await page.goto(`/quiz/${quiz}/results`);
	await schedule.getByRole('button', { name: 'Do not count this quiz' }).click();
	await expect(schedule).toContainText('This quiz does not count');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 of 4 right');
	const after = await forecast(page);
	expect(withoutQuizzes(after)).toBe(before);

	await page.goto(`/quiz/${quiz}/results`);
	await schedule.getByRole('button', { name: 'Count this quiz' }).click();
	await expect(schedule).toContainText('4 of your answers count');
	expect(await forecast(page)).toBe(counted);
});

/** What topics say of quizzes stays, whether they count for the schedule or not. */
const withoutQuizzes = (text: string) => text.replace(/; [\d.]+ of \d+ right in quizzes/g, '');

test('a quiz begins with one tap from Today, a course and a topic', async ({ page }) => {
	await startStudying(page);
	await page.goto('/today');
	await page
		.getByRole('button', { name: /^Quiz me on/ })
		.first()
		.click();
	await expect(questionNumber(page, 1)).toBeVisible();
	const first = idOf(page);
	await expect(page.getByText(/^Este could make/)).toBeHidden();

	await page.goto('/today');
	await expect(page.getByText(/^0 of \d+ answered$/)).toBeVisible();
	await looksRight(page, 'Today with a quiz to go on with');
	await page.getByRole('link', { name: /^Go on with your quiz/ }).click();
	await expect(page).toHaveURL(new RegExp(`/quiz/${first}`));

	await page.goto('/courses');
	await page.locator('main h2 a').first().click();
	await expect(page).toHaveURL(/\/courses\/./);
	const course = page.url();
	await page
		.getByRole('button', { name: /^Quiz me on/ })
		.first()
		.click();
	await expect(questionNumber(page, 1)).toBeVisible();
	expect(idOf(page)).not.toBe(first);

	await page.goto(course);
	const topic = page.locator('#topics details').first();
	const title = words(await topic.locator('h3').textContent());
	await topic.locator('summary').click();
	await topic.getByRole('button', { name: `Quiz me on ${title}` }).click();
	await expect(questionNumber(page, 1)).toContainText(title);
});

test('a quiz without an answer is thrown away, one with an answer is not', async ({ page }) => {
	await startStudying(page);
	const throwAway = page.getByRole('button', { name: /^Throw away the quiz/ });
	const begin = async () => {
		await page.goto('/today');
		await page
			.getByRole('button', { name: /^Quiz me on/ })
			.first()
			.click();
		await expect(questionNumber(page, 1)).toBeVisible();
		await ready(page);
	};
	await begin();
	await page.getByRole('link', { name: 'Finish the quiz' }).click();
	await throwAway.click();
	await expect(page).toHaveURL(/\/quiz\?course=/);
	await expect(page.getByRole('link', { name: /^Go on/ })).toHaveCount(0);

	await begin();
	await page.goto('/today');
	await throwAway.click();
	await expect(page).toHaveURL(/\/quiz\?course=/);
	await expect(page.getByRole('link', { name: /^Go on/ })).toHaveCount(0);

	await begin();
	await page.getByRole('button', { name: 'I do not know' }).click();
	await everythingSaved(page);
	await page.goto('/quiz');
	await expect(page.getByRole('link', { name: /^Go on/ })).toHaveCount(1);
	await expect(throwAway).toHaveCount(0);
});

test('on a narrow telephone no page around a quiz sticks out at the side', async ({ page, app }) => {
	await startStudying(page);
	await page.setViewportSize({ width: 320, height: 640 });
	const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	await takeQuiz(page, app, { number: 8 }, (place) => place % 2 === 0);
	expect.soft(await wider(), 'results').toBeLessThanOrEqual(0);
	await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
	expect.soft(await wider(), 'results with all that was asked').toBeLessThanOrEqual(0);
	await page
		.getByRole('main')
		.getByRole('link', { name: /Kazakhstan/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/courses\//);
	const course = page.url();
	expect.soft(await wider(), 'the course').toBeLessThanOrEqual(0);
	await page
		.getByRole('button', { name: /^Quiz me on/ })
		.first()
		.click();
	await expect(questionNumber(page, 1)).toBeVisible();
	expect.soft(await wider(), 'a question').toBeLessThanOrEqual(0);
	for (const address of ['/today', '/quiz', `${course}/exam`, '/courses', '/progress', '/settings']) {
		await page.goto(address);
		expect.soft(await wider(), address).toBeLessThanOrEqual(0);
	}
});

test('on a telephone what was right takes one line until it is opened', async ({ page, app }) => {
	await startStudying(page);
	await page.setViewportSize({ width: 390, height: 844 });
	const kinds = ['Typed answer', 'Gap in a sentence'];
	await takeQuiz(page, app, { number: 6, kinds }, (place) => place > 0);
	const right = page.getByRole('region', { name: 'What you had right' });
	const asked = right.getByRole('heading', { level: 3 });
	await expect(asked).toHaveCount(5);
	const heights = () => asked.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
	const [line = 0, ...others] = await heights();
	expect(new Set(others)).toEqual(new Set([line]));
	await right.locator('summary').first().click();
	await expect.poll(async () => (await heights())[0]).toBeGreaterThan(1.5 * line);
	const missed = page.getByRole('region', { name: 'What you missed' });
	await expect(missed).toContainText('You said “I have no idea”. Right is “');
	await looksRight(page, 'results with much that was right');
});

test('past quizzes of all courses are listed, and which course each was on', async ({ page, app }) => {
	await startStudying(page);
	await takeQuiz(page, app, { number: 1 }, () => true);
	await draftsOf(page, canal);
	for (let left = 4; left > 0; left--)
		await page
			.getByRole('article', { name: 'Draft' })
			.first()
			.getByRole('button', { name: 'Accept' })
			.click();
	await everythingSaved(page);
	await page.goto('/courses');
	await page.getByRole('link', { name: 'My texts' }).first().click();
	await page
		.getByRole('button', { name: /^Quiz me on/ })
		.first()
		.click();
	await take(page, app, () => true);
	await page.goto('/quiz');
	const rows = page.getByRole('region', { name: 'Past quizzes' }).locator('tbody tr');
	await expect(rows).toHaveText([/My texts/, /Foreign relations of Kazakhstan/]);
	await looksRight(page, 'past quizzes on two courses');
	await page.goto('/progress');
	await expect(page.getByRole('row', { name: /, \d\d:\d\d.*My texts/ })).toBeVisible();
});

test('past quizzes are looked through page by page', async ({ page, app }) => {
	await startStudying(page);
	await takeQuiz(page, app, { number: 1 }, () => true);
	await tookBefore(app, idOf(page), 24);
	await page.goto('/quiz');
	const rows = page.getByRole('region', { name: 'Past quizzes' }).locator('tbody tr');
	await expect(rows).toHaveCount(20);
	await expect(rows.first()).toContainText('Today');
	await expect(rows.nth(1)).toContainText('Yesterday');
	await page.getByRole('link', { name: 'Older' }).click();
	await expect(rows).toHaveCount(5);
	await expect(page.getByText('Page 2 of 2')).toBeVisible();
	await page.getByRole('link', { name: 'Newer' }).click();
	await expect(rows).toHaveCount(20);
});

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'with none', () => {
		test.use({ javaScriptEnabled });

		test('what is right in part is told as that, at once and in the results', async ({ page, app }) => {
			await startQuiz(page, 2, [], ['matching']);
			const [question, other] = await questionsOf(page, app);
			if (question?.kind !== 'matching' || !other) throw new Error('There are no two questions with pairs');
			const pairs = question.key.length;
			await fillIn(page, question, false);
			await page.getByRole('combobox').first().selectOption(String(question.key[0]));
			await give(page).click();
			await expect(verdict(page)).toHaveText('◐Partly right');
			await expect(main(page)).toContainText(`1 of ${pairs} pairs is right. In the result this counts`);
			await expect(page.getByRole('link', { name: 'Question 1, partly right' })).toBeVisible();
			await onwards(page).click();
			await fillIn(page, other);
			await give(page).click();
			await onwards(page).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 2 right, 1 in part');
			await expect(main(page)).toContainText('1 question was right in part and counts for that part');
			const missed = page.getByRole('region', { name: 'What you missed' });
			await expect(missed.locator('summary')).toContainText(`1 of ${pairs} pairs is right.`);
			await missed.locator('summary').click();
			await expect(missed.getByRole('heading', { name: 'Partly right' })).toBeVisible();
			if (javaScriptEnabled) await looksRight(page, 'results with a question that was right in part');
		});
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the results are read, what was missed is studied, and the quiz is taken back', async ({
		page,
		app
	}) => {
		await startStudying(page);
		await takeQuiz(page, app, { number: 2 }, (place) => place === 0);
		const quiz = idOf(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 2 right');
		await page.getByRole('button', { name: 'Do not count this quiz' }).click();
		await expect(main(page)).toContainText('This quiz does not count');
		await page.getByRole('region', { name: 'What you missed' }).locator('summary').click();
		await page.getByRole('button', { name: 'I was right' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('All 2 right');
		await page.goto(`/quiz/${quiz}/results`);
		await page.getByRole('region', { name: 'What you had right' }).locator('summary').nth(1).click();
		await page.getByRole('button', { name: 'I was not right after all' }).click();
		await page.getByRole('link', { name: 'Study these now: 1 card' }).click();
		await page.getByRole('link', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: /^Easy/ }).click();
		await expect(prompt(page)).toHaveText('You have been through what you missed');
		await page.getByRole('link', { name: 'Back to the quiz' }).click();
		await page.getByRole('button', { name: 'A fresh one' }).click();
		await expect(questionNumber(page, 1)).toBeVisible();
	});
});
