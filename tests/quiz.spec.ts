import { isSaidIn } from '../src/lib/components/said-in.ts';
import type { Locator, Page } from '@playwright/test';
import { questionKinds, type Question } from '../src/lib/facts/question.ts';
import { expect, test } from './support/app.ts';
import { draftsOf } from './support/drafts.ts';
import { anotherBrowser, everythingSaved, keep, ready, signIn, startStudying } from './support/learner.ts';
import {
	fillIn,
	give,
	givenIn,
	leaveTime,
	onwards,
	placeOf,
	questionsOf,
	startQuiz,
	verdict
} from './support/quiz.ts';
import { canal } from './support/texts.ts';

/** Goes there with the Tab key. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let step = 0; step < 60; step++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The Tab key does not lead there');
}

/** Answers rightly with the keyboard alone. */
async function answerByKeyboard(page: Page, question: Question): Promise<void> {
	const { keyboard } = page;
	switch (question.kind) {
		case 'typed':
		case 'gap':
			await tabTo(page, page.locator('[name=text]'));
			await keyboard.insertText(question.answer);
			if (question.isList) await tabTo(page, give(page));
			return keyboard.press('Enter');
		case 'matching':
			for (const [left, key] of question.key.entries()) {
				await tabTo(page, page.locator('select[name=choice]').nth(left));
				for (let step = 0; step <= key; step++) await keyboard.press('ArrowDown');
			}
			await tabTo(page, give(page));
			return keyboard.press('Enter');
		case 'ordering':
			for (const [place, choice] of question.key.entries()) {
				const row = page.locator('ol li', { hasText: question.choices[choice]?.text });
				while ((await row.locator('.number').innerText()) !== String(place + 1)) {
					await tabTo(page, row.getByRole('button', { name: 'Move up' }));
					await keyboard.press('Enter');
				}
			}
			await tabTo(page, give(page));
			return keyboard.press('Enter');
		default:
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			await keyboard.press(String(question.key + 1));
			await expect(page.getByRole('radio').nth(question.key)).toBeChecked();
			return keyboard.press('Enter');
	}
}

test('with the keyboard alone a quiz is set up and taken, with feedback at once', async ({ page, app }) => {
	await startStudying(page);
	await page.goto('/quiz');
	await expect(page.getByText('You have studied none of this yet')).toBeVisible();
	await ready(page);
	await tabTo(page, page.getByLabel('Number of questions'));
	await page.keyboard.press('Control+A');
	await page.keyboard.insertText('8');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=1/);
	await ready(page);
	const questions = await questionsOf(page, app);
	await page.keyboard.press('f');
	await expect(page.getByText('⚑ flagged')).toBeVisible();
	await page.keyboard.press('n');
	await expect(page).toHaveURL(/at=2/);
	for (let left = questions.length; left > 0; left--) {
		await expect(verdict(page)).toBeHidden();
		await answerByKeyboard(page, questions[(await placeOf(page)) - 1]!);
		await expect(verdict(page)).toBeFocused();
		await expect(verdict(page)).toHaveText(/Right/);
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL(/\/results$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('All 8 right');
});

for (const kind of questionKinds)
	test(`a question of the kind ${kind} is answered with the keyboard, and told why`, async ({
		page,
		app
	}) => {
		await startQuiz(page, 2, [], [kind]);
		await ready(page);
		const [first, second] = await questionsOf(page, app);
		expect(first?.kind).toBe(kind);
		await page.getByRole('heading', { level: 1 }).focus();
		await answerByKeyboard(page, first!);
		await expect(verdict(page)).toHaveText(/Right/);
		const hasParts = kind === 'matching' || kind === 'ordering';
		for (const { why, evidence } of hasParts && 'choices' in first! ? first.choices : [first!]) {
			const quotes = [evidence ?? []].flat().map(({ quote }) => quote);
			// A reason that the quotation under it says word for word is not said twice.
			const told = quotes.find((quote) => isSaidIn(why, [quote])) ?? why;
			await expect(page.getByText(told).first()).toBeVisible();
		}
		if (!second) return;
		await onwards(page).click();
		await expect(page).toHaveURL(/at=2/);
		await fillIn(page, second, false);
		await give(page).click();
		await expect(verdict(page)).toHaveText(/Not right|Partly right|Almost right/);
	});

test('an answer that is wrong is told so, with why, the quotation and the way to it', async ({
	page,
	app
}) => {
	await startQuiz(page, 3);
	const [question] = await questionsOf(page, app);
	if (!question) throw new Error('There is no question');
	await fillIn(page, question, false);
	await give(page).click();
	await expect(verdict(page)).toHaveText(/Not right/);
	await expect(page.locator('blockquote').first()).toContainText(question.evidence[0]?.quote ?? '');
	await page.getByRole('link', { name: 'see it in the document' }).first().click();
	await expect(page).toHaveURL(/\/documents\/.+#at-\d+/);
	const shown = await page.locator('.fact.here').allInnerTexts();
	expect(shown.join('')).toBe(question.evidence[0]?.quote);
	await page.goBack();
	await expect(verdict(page)).toHaveText(/Not right/);
});

test('what is wrong in the set-up is where the focus is then', async ({ page }) => {
	await startStudying(page);
	await page.goto('/quiz');
	await ready(page);
	const number = page.getByLabel('Number of questions');
	await number.fill('0');
	await page.getByRole('button', { name: 'Begin the quiz' }).click();
	await expect(number).toBeFocused();
	await expect(number).toBeInViewport();
	await number.fill('5');
	await page.getByLabel('My own:').check();
	await page.getByRole('button', { name: 'Begin the quiz' }).click();
	await expect(page.getByLabel('My own:')).toBeFocused();
	await expect(page.getByText(/^Please choose from 1 to \d+ minutes\./)).toBeInViewport();
});

test('"I was right" counts a typed answer as right, and can be taken back', async ({ page }) => {
	await startQuiz(page, 3, [], ['typed', 'gap']);
	await ready(page);
	await page.locator('[name=text]').fill('My own words for it');
	await give(page).click();
	await expect(verdict(page)).toHaveText(/Not right/);
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(verdict(page)).toHaveText(/Right/);
	await page.getByRole('button', { name: 'No, I was not right' }).click();
	await expect(verdict(page)).toHaveText(/Not right/);
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(verdict(page)).toHaveText(/Right/);
	await page.reload();
	await expect(page.getByText('You said that you were right, and so it counts.')).toBeVisible();
});

test('with feedback at the end a quiz is flagged, left, gone on with elsewhere and finished', async ({
	page,
	app,
	browser,
	baseURL
}) => {
	await startQuiz(page, 5, ['At the end, as in an exam']);
	await ready(page);
	const quiz = page.url();
	const questions = await questionsOf(page, app);
	await fillIn(page, questions[0]!, false);
	await give(page).click();
	await expect(page).toHaveURL(/at=2/);
	await expect(verdict(page)).toBeHidden();
	await page.getByRole('button', { name: 'Flag it' }).click();
	await expect(page.getByText('⚑ flagged')).toBeVisible();
	await page.getByRole('link', { name: 'Skip it' }).click();
	await expect(page).toHaveURL(/at=3/);
	await everythingSaved(page);
	await page.getByRole('link', { name: 'Leave' }).click();
	await expect(page.getByText('1 of 5 answered')).toBeVisible();
	await keep(page, 'quiz@example.org');

	const elsewhere = await anotherBrowser(browser, baseURL);
	await elsewhere.goto('/login');
	await signIn(elsewhere, 'quiz@example.org');
	await elsewhere.goto('/quiz');
	await elsewhere.getByRole('link', { name: /^Go on with the quiz/ }).click();
	await expect(elsewhere).toHaveURL(/at=2/);
	await ready(elsewhere);
	await elsewhere.getByRole('link', { name: 'Question 1, answered' }).click();
	await fillIn(elsewhere, questions[0]!);
	await elsewhere.getByRole('button', { name: 'Change the answer' }).click();
	await expect(elsewhere).toHaveURL(/at=2/);
	for (const question of questions.slice(1, 4)) {
		await fillIn(elsewhere, question);
		await give(elsewhere).click();
	}
	await elsewhere.getByRole('link', { name: 'Finish the quiz' }).click();
	await expect(elsewhere.getByText('1 question is still open')).toBeVisible();
	await expect(elsewhere.getByText('You flagged 2')).toBeVisible();
	await elsewhere.getByRole('button', { name: 'Finish all the same' }).click();
	await expect(elsewhere).toHaveURL(/\/results$/);
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(/4 of 5 right/);

	await page.goto(quiz.replace(/\?.*/, ''));
	await expect(page).toHaveURL(/\/results$/);
	await elsewhere.context().close();
});

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'with none', () => {
		test.use({ javaScriptEnabled });

		test('with feedback at the end, too, one can say that one does not know', async ({ page, app }) => {
			await startQuiz(page, 3, ['At the end, as in an exam'], ['choice', 'typed', 'matching']);
			const questions = await questionsOf(page, app);
			const doNotKnow = page.getByRole('button', { name: 'I do not know' });
			for (const place of questions.keys()) {
				await expect(page.getByText(new RegExp(`^Question ${place + 1} of 3`))).toBeVisible();
				await doNotKnow.click();
			}
			await expect(page.getByText('You said that you do not know 1, 2, 3. You can still')).toBeVisible();
			await expect(page.getByText('is answered')).toHaveCount(0);
			await page.getByRole('link', { name: 'Question 1, not known' }).click();
			await expect(page.getByText('You said that you do not know this.')).toBeVisible();
			await expect(doNotKnow).toHaveCount(0);
			await fillIn(page, questions[0]!);
			await give(page).click();
			await expect(page.getByText('You said that you do not know 2, 3. You can still')).toBeVisible();
			await expect(page.getByRole('link', { name: 'Question 1, answered' })).toBeVisible();
			await page.getByRole('button', { name: 'Finish, and see the result' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 3 right');
			await expect(page.getByText('You did not answer.')).toHaveCount(2);
		});

		test('what is to be put in order can be answered after "I do not know", too', async ({ page, app }) => {
			await startQuiz(page, 1, ['At the end, as in an exam'], ['ordering']);
			const [question] = await questionsOf(page, app);
			await page.getByRole('button', { name: 'I do not know' }).click();
			await page.getByRole('link', { name: 'Question 1, not known' }).click();
			await fillIn(page, question!);
			await give(page).click();
			await expect(page.getByText('Every question is answered.')).toBeVisible();
			await page.getByRole('button', { name: 'Finish, and see the result' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('All 1 right');
		});
	});

test('no page of a quiz holds what is right before it may be seen', async ({ page, app }) => {
	await startQuiz(page, 14, ['At the end, as in an exam']);
	const questions = await questionsOf(page, app);
	const [, quiz = ''] = /(\/quiz\/[^?]+)/.exec(page.url()) ?? [];
	await fillIn(page, questions[0]!, false);
	await give(page).click();
	await everythingSaved(page);
	const shown = questions
		.flatMap((question) => [
			question.stem,
			...('choices' in question ? question.choices.map(({ text }) => text) : []),
			...('left' in question ? question.left : [])
		])
		.join('\n');
	const secrets = questions
		.flatMap((question) => [
			question.why,
			...question.evidence.map(({ quote }) => quote),
			...('choices' in question ? question.choices.map(({ why }) => why) : []),
			...('answer' in question ? [question.answer, ...question.accepted] : [])
		])
		.filter((secret) => !shown.includes(secret) && secret.length > 4);
	expect(secrets.length).toBeGreaterThan(30);
	for (const address of [`${quiz}?at=1`, `${quiz}?at=2`, `${quiz}/__data.json?at=1`, `${quiz}?at=end`]) {
		const text = await (await page.request.get(address)).text();
		for (const { stem } of questions) expect(text).toContain(JSON.stringify(stem).slice(1, -1));
		for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
		expect(text).not.toMatch(/\b(why|evidence|accepted|verdict|score)"?:/);
	}
});

test('an answer that cannot be sent is kept, told, and sent again', async ({ page, app }) => {
	await startQuiz(page, 4, ['At the end, as in an exam']);
	await ready(page);
	const questions = await questionsOf(page, app);
	await page.route(/\?\/give/, (route) => route.abort());
	for (const question of questions.slice(0, 2)) {
		await fillIn(page, question);
		await give(page).click();
	}
	await expect(page).toHaveURL(/at=3/);
	await expect(page.getByText('2 answers are not saved yet and will be sent again.')).toBeVisible();
	expect(await givenIn(page, app)).toEqual([]);
	await page.unroute(/\?\/give/);
	await everythingSaved(page);
	expect(await givenIn(page, app)).toHaveLength(2);
});

test('with feedback at once, too, nobody has to wait for the network to go on', async ({ page, app }) => {
	await startQuiz(page, 3);
	await ready(page);
	const [first] = await questionsOf(page, app);
	await page.route(/\?\/give/, (route) => route.abort());
	await fillIn(page, first!);
	await give(page).click();
	await expect(page.getByText('One answer is not saved yet and will be sent again.')).toBeVisible();
	await page
		.getByRole('link', { name: 'Skip it' })
		.or(page.getByRole('link', { name: 'Next open one' }))
		.click();
	await expect(page).toHaveURL(/at=2/);
	await page.unroute(/\?\/give/);
	await everythingSaved(page);
	await page.getByRole('link', { name: 'Question 1, right' }).click();
	await expect(verdict(page)).toHaveText(/Right/);
});

test('an answer that the page could not send is sent by the next page that opens', async ({ page, app }) => {
	await startQuiz(page, 3, ['At the end, as in an exam']);
	await ready(page);
	const [first] = await questionsOf(page, app);
	await page.route(/\?\/give/, (route) => route.abort());
	await fillIn(page, first!);
	await give(page).click();
	await expect(page.getByText('One answer is not saved yet')).toBeVisible();
	const quiz = page.url();
	page.on('dialog', (dialog) => dialog.accept());
	await page.unroute(/\?\/give/);
	await page.goto('/study');
	await everythingSaved(page);
	await page.goto(quiz);
	expect(await givenIn(page, app)).toHaveLength(1);
	await expect(page.getByRole('link', { name: 'Question 1, answered' })).toBeVisible();
});

test('when the time is up what is on the page is given, and the quiz is finished', async ({ page, app }) => {
	await startQuiz(page, 3, ['5 minutes']);
	await expect(page.getByText('5 minutes left')).toBeVisible();
	const [question] = await questionsOf(page, app);
	await leaveTime(page, app, 8_000);
	await page.reload();
	await ready(page);
	await expect(page.getByText(/^\d seconds left$/)).toBeVisible();
	await fillIn(page, question!);
	await expect(page).toHaveURL(/\/results$/, { timeout: 20_000 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/1 of 3 right/);
	await expect(page.getByText('The time was up. The answer that stood')).toBeVisible();
});

test('a second click counts no second answer', async ({ page, app }) => {
	await startQuiz(page, 3);
	await ready(page);
	const [question] = await questionsOf(page, app);
	await fillIn(page, question!);
	await give(page).dblclick();
	await expect(verdict(page)).toHaveText(/Right/);
	await everythingSaved(page);
	expect(await givenIn(page, app)).toHaveLength(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a quiz with many kinds of questions is set up and taken, with feedback at once', async ({
		page,
		app
	}) => {
		await startQuiz(page, 12);
		const questions = await questionsOf(page, app);
		const half = questions.length / 2;
		for (const [index, question] of questions.entries()) {
			await expect(page.locator('.where')).toContainText(`Question ${index + 1} of 12`);
			await fillIn(page, question, index < half);
			await give(page).click();
			await expect(verdict(page)).toHaveText(index < half ? /Right/ : /Not right|Partly right|Almost right/);
			await onwards(page).click();
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/6 of 12 right/);
	});

	test('with feedback at the end it is flagged, changed, left and finished', async ({ page, app }) => {
		await startQuiz(page, 3, ['At the end, as in an exam']);
		const questions = await questionsOf(page, app);
		await fillIn(page, questions[0]!, false);
		await give(page).click();
		await expect(page).toHaveURL(/at=2/);
		await page.getByRole('button', { name: 'Flag it' }).click();
		await expect(page.getByText('⚑ flagged')).toBeVisible();
		await page.getByRole('link', { name: 'Question 1, answered' }).click();
		await fillIn(page, questions[0]!);
		await page.getByRole('button', { name: 'Change the answer' }).click();
		await page.getByRole('link', { name: 'Leave' }).click();
		await page.getByRole('link', { name: /^Go on with the quiz/ }).click();
		await page.getByRole('link', { name: 'Finish the quiz' }).click();
		await expect(page.getByText('2 questions are still open')).toBeVisible();
		await page.getByRole('button', { name: 'Finish all the same' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/1 of 3 right/);
	});

	test('what is missing in the set-up is said where it is missing, and the rest stays chosen', async ({
		page
	}) => {
		await startStudying(page);
		await page.goto('/quiz');
		await page.getByLabel('Number of questions').fill('0');
		await page.getByLabel('Only these:').check();
		await page.getByLabel('At the end, as in an exam').check();
		await page.getByRole('button', { name: 'Begin the quiz' }).click();
		await expect(page.getByText('Please choose a number from 1 to 100.')).toBeVisible();
		await expect(page.getByText('Please choose at least one topic, or all of them.')).toBeVisible();
		await page.getByRole('link', { name: 'what is marked' }).click();
		await expect(page).toHaveURL(/#topic-problem$/);
		await expect(page.locator('#topic-problem')).toBeInViewport();
		await expect(page.getByLabel('At the end, as in an exam')).toBeChecked();
	});

	test('when there is not enough to ask about, that is said, and the quiz asks what there is', async ({
		page
	}) => {
		await startQuiz(page, 100, ['Only these:', 'Iran and the Caspian 5 facts']);
		await expect(page.getByText(/^Este could make \d good questions? of this, not 100:/)).toBeVisible();
		await page.getByRole('link', { name: 'Leave' }).click();
		await expect(page.getByLabel('Number of questions')).toHaveValue('100');
		await expect(page.getByLabel('Only these:')).toBeChecked();
	});

	test('a course with drafts alone says what to do, and another course is chosen without a script', async ({
		page
	}) => {
		await startStudying(page);
		await draftsOf(page, canal);
		await page.goto('/quiz');
		await page.locator('select[name=course]').selectOption({ index: 1 });
		await page.getByRole('button', { name: 'Change' }).click();
		await expect(page.getByText('There is nothing to ask about yet')).toBeVisible();
		await page.getByRole('link', { name: 'Look at the drafts' }).click();
		await expect(page.getByRole('heading', { name: 'Drafts', exact: true })).toBeVisible();
	});

	test('an answer after the time is refused with a sentence', async ({ page, app }) => {
		await startQuiz(page, 3, ['5 minutes']);
		const [question] = await questionsOf(page, app);
		await leaveTime(page, app, -11_000);
		await fillIn(page, question!);
		await give(page).click();
		await expect(page.getByRole('alert')).toHaveText(
			'The time was up before this answer came, so it does not count.'
		);
		await page.getByRole('link', { name: 'See the result' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/0 of 3 right/);
		await expect(page.getByText('The time was up.', { exact: true })).toBeVisible();
	});
});
