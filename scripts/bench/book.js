import { chromium } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../browser.js';

export const pages = 300;

/**
 * Prints Markdown as a PDF of 300 pages, as a browser does.
 * @param {string} text
 * @param {string} path where the PDF goes
 * @param {(line: string) => void} say
 */
export async function printBook(text, path, say) {
	const executablePath = await ensureBrowser(say);
	const browser = await chromium.launch({ executablePath, args: browserArguments });
	const page = await browser.newPage();
	await page.setContent(pageOf(text));
	await page.pdf({ path, format: 'A4', margin: margins, pageRanges: `1-${pages}` });
	await browser.close();
}

const margins = { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' };

/** @param {string} text */
function pageOf(text) {
	const blocks = text.split(/\n{2,}/).map((block) => {
		const marks = /^#*/.exec(block)?.[0].length ?? 0;
		const name = marks > 0 ? `h${marks}` : 'p';
		return `<${name}>${escaped(block.slice(marks))}</${name}>`;
	});
	return `<!doctype html><title>A long book</title>${blocks.join('\n')}`;
}

/** @param {string} text */
function escaped(text) {
	return text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
