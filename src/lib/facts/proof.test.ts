import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stances, type Stance } from './fact.ts';
import { proof } from './proof.ts';

const cited = (quote: string, start: number, stance: Stance = 'supports') => ({
	documentId: 'd',
	start,
	quote,
	stance
});
const shown = (citations: ReturnType<typeof cited>[], ...answers: string[]) =>
	proof(citations, answers).proof.map(({ quote }) => quote);

const reforms = cited('bold reforms make the country stronger', 40);
const president = cited('President Nazarbayev was convinced', 10);
const russia = cited('With Russia it shares a long border.', 10);
const china = cited('China is a neighbour too.', 50);
const against = cited('Nazarbayev doubted it', 5, 'contrasts');

test.each([
	['the quotation that holds the answer', [reforms, president], ['Nazarbayev'], [president]],
	['as many as the answer needs, as they are read', [china, russia], ['Russia', 'China'], [russia, china]],
	['no more than it needs', [russia, president, china], ['Russia'], [russia]],
	['the first, when the answer is in other words', [reforms, president], ['Working relations'], [reforms]],
	['nothing that does not support it', [reforms, against], ['Nazarbayev'], [reforms]]
])('shown is %s', (_, citations, answers, expected) => {
	expect(shown(citations, ...answers)).toEqual(expected.map(({ quote }) => quote));
});

test('each citation is in the proof or among the others, once, and there is a proof whenever there is a citation', () => {
	const citation = fc.record({
		documentId: fc.constantFrom('a', 'b'),
		start: fc.nat(),
		quote: fc.string(),
		stance: fc.constantFrom(...stances)
	});
	fc.assert(
		fc.property(fc.array(citation), fc.array(fc.string()), (citations, answers) => {
			const parted = proof(citations, answers);
			expect(new Set([...parted.proof, ...parted.others])).toEqual(new Set(citations));
			expect(parted.proof.length + parted.others.length).toBe(citations.length);
			expect(parted.proof.length > 0).toBe(citations.length > 0);
		})
	);
});
