import { expect, it } from 'vitest';
import type { ChoiceQuestion } from '#lib/facts/question.ts';
import { canals, course, made, type Told } from './fixtures/course.ts';

const asked = [1, 2, 3, 4, 5, 6, 7, 8]
	.flatMap((seed) => made(canals, ['true-false'], { seed }))
	.filter((question): question is ChoiceQuestion => question.kind === 'true-false');
const statements = new Set(canals.facts.map(({ statement }) => statement));

it('a true statement is the fact’s own, a false one has one element changed', () => {
	for (const { stem, key } of asked) {
		expect(statements.has(stem)).toBe(key === 0);
		const nearest = [...statements].map((other) => changes(other, stem)).sort((a, b) => a - b)[0];
		expect(nearest).toBe(key);
	}
});

/** How many stretches of words differ. */
function changes(a: string, b: string): number {
	const [one, other] = [a.split(' '), b.split(' ')];
	const same = (x: string | undefined, y: string | undefined) => x === y;
	let start = 0;
	while (start < one.length && same(one[start], other[start])) start += 1;
	if (start === one.length && one.length === other.length) return 0;
	let end = 0;
	while (end < one.length - start && same(one.at(-1 - end), other.at(-1 - end))) end += 1;
	return start + end >= one.length - 4 ? 1 : 2;
}

it('it says what was changed', () => {
	const wrong = asked.find(({ stem, key }) => key === 1 && stem.includes('Suez'));
	const year = /\d{4}/.exec(wrong?.stem ?? '')?.[0];
	expect(wrong?.why).toBe(`It was 1869, not ${year}.`);
});

it('half are true and half are false', () => {
	const right = asked.filter(({ key }) => key === 0).length;
	expect(Math.abs(right - asked.length / 2)).toBeLessThanOrEqual(3);
	expect(asked.length).toBeGreaterThan(30);
});

it('its answer counts for no card', () => {
	expect(new Set(asked.map(({ card }) => card))).toEqual(new Set([null]));
});

it('no name is changed that has its short form beside it', () => {
	const facts: Told[] = [
		['It was led by the Trade Union (TU) of Oslo.', 'Which union led the strike of 1911?', 'The Trade Union'],
		[
			'The Sailors Union had many members in Bergen.',
			'Which union had members in Bergen?',
			'The Sailors Union'
		],
		['The Miners Union was strong in the north.', 'Which union was strong in the north?', 'The Miners Union']
	];
	const material = course({ Unions: facts.map(([quote]) => quote).join('\n\n') }, facts);
	expect(made(material, ['true-false']).map(({ facts: [fact] }) => fact)).not.toContain('f0');
});

it('no body of an organisation is changed into an organisation', () => {
	const facts: Told[] = [
		[
			'Oslo led the Council of Masters in the Organization of Northern Ports for a year.',
			'Which council did Oslo lead for a year?',
			'The Council of Masters'
		],
		[
			'The Sailors Union had many members in Bergen.',
			'Which union had members in Bergen?',
			'The Sailors Union'
		],
		['The Miners Union was strong in the north.', 'Which union was strong in the north?', 'The Miners Union']
	];
	const material = course({ Ports: facts.map(([quote]) => quote).join('\n\n') }, facts);
	const changed = made(material, ['true-false']).map(({ facts: [fact] }) => fact);
	expect(changed).toContain('f1');
	expect(changed).not.toContain('f0');
});

it('a rounded number is changed by a half or not at all', () => {
	const quotes = [
		'Workers live for only about six weeks in summer.',
		'The canal is about 3,500 metres long.'
	];
	const facts = quotes.map((quote): Told => {
		const answer = quote.includes('six') ? 'six weeks' : '3,500 metres';
		return [quote, quote.replace(answer, '____'), answer];
	});
	const material = course({ Numbers: quotes.join('\n\n') }, facts);
	const stems = [1, 2, 3, 4].flatMap((seed) =>
		made(material, ['true-false'], { seed }).map(({ stem }) => stem)
	);
	for (const stem of stems)
		expect(quotes.includes(stem) || /about (?:two|three|ten|twelve) weeks/.test(stem)).toBe(true);
});

it('of a day or a month the year is changed', () => {
	const quote = 'The Kiel Canal was opened to ships in June 1895.';
	const material = course({ Canals: quote }, [[quote, quote.replace('June 1895', '____'), 'June 1895']]);
	const stems = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
		made(material, ['true-false', 'choice'], { seed }).flatMap((question) =>
			question.kind === 'choice' ? question.choices.map(({ text }) => text) : [question.stem]
		)
	);
	expect(stems.length).toBeGreaterThan(5);
	for (const stem of stems) expect(stem).toMatch(/June \d{4}/);
	expect(new Set(stems.map((stem) => /\d{4}/.exec(stem)?.[0])).size).toBeGreaterThan(3);
});

it('of a drafted statement with two years neither is in question', () => {
	const asked = (more: string) => {
		const quote = `The Kiel Canal was opened to the ships of Germany and Denmark in 1895${more}.`;
		const material = course({ Canals: quote }, [[quote, quote.replace('1895', '____'), '1895']]);
		const facts = material.facts.map((fact) => ({
			...fact,
			cards: fact.cards.map((card) => ({ ...card, rule: 'date' }))
		}));
		return made({ ...material, facts }, ['true-false']);
	};
	expect(asked(' by Wilhelm Krupp')).toHaveLength(1);
	expect(asked(' and widened in 1914')).toEqual([]);
	expect(asked(' by 9000 workers')).toEqual([]);
	expect(asked(' by Wilhelm Krupp. It was deep')).toEqual([]);
});
