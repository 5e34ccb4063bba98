import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';

const widths = [390, 1280];

/** In the dark only the colours are others. */
const schemes = [
	{ colorScheme: 'light', rules: null },
	{ colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] }
] as const;

/**
 * Looks at the page as it is, narrow and wide, light and dark: axe finds nothing, nothing sticks out at the side, and
 * no field has a word of the machine's in it.
 */
export async function looksRight(page: Page, name: string): Promise<void> {
	await test.step(name, async () => {
		for (const width of widths) {
			await page.setViewportSize({ width, height: 844 });
			for (const { colorScheme, rules } of schemes) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				expect.soft(await violations(page, rules), `${name}, ${width} px, ${colorScheme}`).toEqual([]);
			}
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect.soft(wide, `${name} is no wider than ${width} px`).toBeLessThanOrEqual(0);
		}
		expect.soft(await odd(page), `${name} has fields with words of the machine's`).toEqual([]);
	});
}

function odd(page: Page): Promise<string[]> {
	return page
		.locator('input, textarea')
		.evaluateAll((fields: (HTMLInputElement | HTMLTextAreaElement)[]) =>
			fields.filter(({ value }) => /^(undefined|null|NaN)$/.test(value)).map(({ name }) => name)
		);
}

/** Comes in from outside the page, whose policy allows no foreign script. */
async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
	if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (only) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const runOnly = only ? { runOnly: [...only] } : {};
		const { violations } = await axe.run({ resultTypes: ['violations'], ...runOnly });
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html}`));
	}, rules);
}
