import { expect, test } from './support/app.ts';

test('the first page answers with a title', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	await expect(page).toHaveTitle(/Este/);
});

test('the server says how it is', async ({ request }) => {
	const response = await request.get('/healthz');
	expect(response.status()).toBe(200);
});

test('a page from elsewhere cannot post a form here', async ({ request }) => {
	const response = await request.post('/', {
		headers: { origin: 'http://elsewhere.example' },
		form: { name: 'value' }
	});
	expect(response.status()).toBe(403);
});
