import { expect, it } from 'vitest';
import { course } from './fixtures/course.ts';
import { isProminent } from './prominent.ts';
import { Texts } from './texts.ts';

const told =
	'Jefferson saw Boston. Jefferson left Boston. Jefferson liked Boston again. Jefferson and the TVA met the TVA, a TVA. ';

function prominent(
	quote: string,
	prompt: string,
	answer: string,
	rule: string | null,
	{ fill = 60, year = ' in 1850', isReviewed = true } = {}
): boolean {
	const material = course(
		{ text: `${quote}\n\n${told}\n\n${`A ship went by and came back${year}. `.repeat(5 * fill)}` },
		[[quote, prompt, answer]]
	);
	const [fact] = material.facts;
	return isProminent({ fact: fact!, card: { ...fact!.cards[0]!, rule, isReviewed } }, Texts.of(material));
}

it.each([
	['A riot destroyed Buckland near Bright in 1857.', '1857', false],
	['A riot destroyed Boston near Bright in 1857.', '1857', true],
	['In 1828, Timberlake resigned from the navy in Boston.', '1828', false],
	['In 1828, France recognized Boston.', '1828', true]
])('“%s” asks for what a long text is about: %s', (quote, answer, expected) => {
	expect(prominent(quote, quote.replace(answer, '____'), answer, 'date')).toBe(expected);
});

it('a text that names a year only now and then is about none, and nobody chooses among months', () => {
	const quote = 'A riot destroyed Boston near Bright in 1857.';
	expect(prominent(quote, quote.replace('1857', '____'), '1857', 'date', { year: '' })).toBe(false);
	const told = 'In May 1828, France recognized Boston.';
	expect(prominent(told, told.replace('May 1828', '____'), 'May 1828', 'date')).toBe(false);
});

it('a short text and an author may name a thing once', () => {
	const quote = 'A riot destroyed Buckland near Bright in 1857.';
	const prompt = quote.replace('1857', '____');
	expect(prominent(quote, prompt, '1857', 'date', { fill: 1 })).toBe(true);
	expect(prominent(quote, prompt, '1857', null)).toBe(true);
});

it('letters that come once are not worth spelling out', () => {
	const quote = 'It came from the Tennessee Valley Authority (TVA) and the Navy Yard Office (NYO).';
	expect(prominent(quote, 'What does NYO stand for?', 'Navy Yard Office', 'acronym')).toBe(false);
	expect(prominent(quote, 'What does TVA stand for?', 'Tennessee Valley Authority', 'acronym')).toBe(true);
});

it('in a long text no date is asked that nobody took as a card', () => {
	const quote = 'In 1828, France recognized Boston.';
	const asked = (fill: number) =>
		prominent(quote, quote.replace('1828', '____'), '1828', 'date', { fill, isReviewed: false });
	expect(asked(60)).toBe(false);
	expect(asked(1)).toBe(true);
});
