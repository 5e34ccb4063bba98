import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap } from '#lib/facts/fact.ts';
import type { Document } from '#lib/reading/document.ts';
import { passages } from '#lib/reading/passages.ts';
import { readPasted } from '#lib/reading/read.ts';
import { quotation } from './candidate.ts';
import { draft } from './draft.ts';
import { gate } from './gate.ts';
import { leaks } from './leak.ts';
import { isReason } from './reasons.ts';
import { drafted, pasted } from './testing.ts';

const lighthouse = `Skip to content

The Eddystone Light

The Eddystone Light stands on a reef off Plymouth in England. Henry Winstanley lit the first tower on 14 November 1698. He was killed in it during the Great Storm of 1703. John Rudyerd built a tower of oak and iron, which burned down in December 1755. John Smeaton designed the third tower after the shape of an oak. It was the first lighthouse to be made of interlocking blocks. Smeaton's tower was taken down in 1877 and set up again in Plymouth. The present tower was lit in 1882.

Trinity House has looked after the light since 1807. In 1982 the Eddystone Light became the first offshore light of Trinity House to work without keepers. The International Association of Lighthouse Authorities (IALA) was founded in 1957. By 2030 it will have moved.

Related Posts

The lighthouse of Alexandria was built in Egypt in 280 BC.

References

[1] Majdalany, F. 1959. The Red Rocks of Eddystone. London: Longmans, pp. 12–19.`;

describe('a text of one’s own', () => {
	it('gives the cards that can stand alone', () => {
		expect(drafted(lighthouse)).toEqual([
			'The Eddystone Light stands on a reef off ____ in England. → Plymouth',
			'[The Eddystone Light] John Rudyerd built a tower of oak and iron, which burned down in ____. → December 1755',
			"[The Eddystone Light] Smeaton's tower was taken down in ____ and set up again in Plymouth. → 1877",
			"[The Eddystone Light] Smeaton's tower was taken down in 1877 and set up again in Plymouth. The present tower was lit in ____. → 1882",
			'Trinity House has looked after the light [Eddystone Light] since ____. → 1807',
			'In ____ the Eddystone Light became the first offshore light of Trinity House to work without keepers. → 1982',
			'What does IALA stand for? → International Association of Lighthouse Authorities',
			'[The Eddystone Light] The International Association of Lighthouse Authorities (IALA) was founded in ____. → 1957'
		]);
	});

	it('has nothing asked of what a website put round it, or of its references', () => {
		const { rejected } = draft(pasted(lighthouse));
		const reasons = rejected.filter(({ reason }) => reason === 'boilerplate' || reason === 'reference');
		expect(reasons.map(({ text }) => text.slice(0, 12))).toEqual([
			'Skip to cont',
			'Related Post',
			'The lighthou',
			'References',
			'[1] Majdalan'
		]);
	});

	it('says the same only once', () => {
		const sentence = 'The Eddystone Light was lit by Henry Winstanley in 1698.';
		const { facts, rejected, report } = draft(pasted(`${sentence} Waves broke on it.\n\n${sentence}`));
		expect(facts).toHaveLength(1);
		expect(rejected.at(-1)?.reason).toBe('duplicate');
		expect(report).toEqual({ passages: 3, facts: 1, drafted: 2, kept: 1, dropped: { duplicate: 1 } });
	});
});

const pool = [
	'The Suez Canal opened on 17 November 1869.',
	'It was blocked in June 1967.[12]',
	'However, Kazakhstan joined the United Nations in 1992, and Georgia followed in July 1992.',
	'Russia is the main trading partner of Kazakhstan.',
	'The World Trade Organization (WTO) was founded on 1 January 1995.',
	'This is "odd (and ____ open.',
	'Both countries signed it in 1992.',
	'# Heading',
	'• An item of 1917 in Petrograd',
	'Who was first in 1961?',
	'[3] Smith, A. 2009. A review. Journal of Reviews, 12(3): 4–5.',
	'Related Posts',
	'Ünïcödé ſtraße in İzmir fell in 1922 🏛️ to Atatürk.',
	'In 1991, 1992, 1993 and 1994 the Aral Sea shrank.',
	'e\u0301 \u202eabc\u202c \ud800 In 2001 Ⅷ Mercury\u00a0fell.',
	'NATO NATO (NATO) 1949 1949 in 1949.',
	'The union has three members: Belarus, Kazakhstan and Russia.',
	'The union has three parts:',
	'• council',
	'• court: the body that judges what the council does',
	'• Parliament. It meets in Brussels.',
	'Photosynthesis takes place in organelles called chloroplasts.',
	'This process is known as osmosis.',
	'Osmosis is the process by which water crosses a membrane.',
	'The Bosphorus is 31 km (19 miles) long, and the Rhine about 1,230 km.',
	'The treaty [Treaty of Rome] was signed in Rome in 1957 by the two countries.'
];

const texts = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...pool) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) }
		),
		{ minLength: 1, maxLength: 14 }
	)
	.chain((parts) =>
		fc
			.array(fc.constantFrom(' ', ' ', '\n', '\n\n', ''), {
				minLength: parts.length,
				maxLength: parts.length
			})
			.map((joints) => `The text is of the author. ${parts.map((part, at) => part + joints[at]).join('')}`)
	);

function forAnyText(check: (document: Document) => void) {
	fc.assert(
		fc.property(texts, (raw) => {
			const reading = readPasted(raw);
			if ('document' in reading) check(reading.document);
		}),
		{ numRuns: 300 }
	);
}

describe('for any text', () => {
	it('every passage is a fact’s quotation or is rejected with a reason, and never both', () => {
		forAnyText((document) => {
			const { facts, rejected, report } = draft(document);
			const all = passages(document);
			const refused = new Set(rejected.map(({ start }) => start));
			expect(refused.size).toBe(rejected.length);
			for (const { start, end } of all) {
				const isQuoted = facts.some(({ quote }) => quote.start <= start && quote.end >= end);
				expect(isQuoted).toBe(!refused.has(start));
			}
			for (const { quote } of facts) {
				expect(all.some(({ start }) => start === quote.start)).toBe(true);
				expect(all.some(({ end }) => end === quote.end)).toBe(true);
			}
			expect(rejected.every(({ reason }) => isReason(reason))).toBe(true);
			expect(report.passages).toBe(all.length);
		});
	});

	it('quotations and answers are slices of it, and an answer lies in its quotation', () => {
		forAnyText((document) => {
			const { facts, rejected } = draft(document);
			for (const { start, end, text: own } of [
				...facts.flatMap(({ quote, answer }) => [quote, answer]),
				...rejected
			])
				expect(document.text.slice(start, end)).toBe(own);
			for (const { quote, answer } of facts) {
				expect(answer.start).toBeGreaterThanOrEqual(quote.start);
				expect(answer.end).toBeLessThanOrEqual(quote.end);
				expect(answer.text).not.toBe('');
			}
		});
	});

	it('a cloze and a list have one gap, a question none, and none shows its answer', () => {
		forAnyText((document) => {
			for (const card of draft(document).facts.flatMap(({ cards }) => cards)) {
				expect(card.prompt.split(gap)).toHaveLength(card.kind === 'question' ? 1 : 2);
				expect(card.prompt.replace(gap, '').toLowerCase()).not.toContain(card.answer.toLowerCase());
				expect(leaks(card)).toBe(false);
				expect(card.accepted).toContain(card.answer);
			}
		});
	});

	it('no two cards ask the same', () => {
		forAnyText((document) => {
			const prompts = draft(document).facts.flatMap(({ cards }) => cards.map(({ prompt }) => prompt));
			expect(new Set(prompts).size).toBe(prompts.length);
		});
	});

	it('the counts add up', () => {
		forAnyText((document) => {
			const { facts, report } = draft(document);
			const dropped = Object.values(report.dropped).reduce((sum, count) => sum + count, 0);
			expect(report.drafted).toBe(report.kept + dropped);
			expect(report.kept).toBe(facts.flatMap(({ cards }) => cards).length);
			expect(report.facts).toBe(facts.length);
		});
	});

	it('drafting again gives the same', () => {
		forAnyText((document) => {
			const once = JSON.stringify(draft(document));
			expect(JSON.stringify(draft(document))).toBe(once);
		});
	});

	it('every card that is kept passes the gate again by itself', () => {
		forAnyText((document) => {
			for (const { quote, cards } of draft(document).facts)
				for (const { rule, place, ...card } of cards) {
					const answer = quotation(document.text, place);
					expect(gate({ kind: rule, quote, answer, card }, document, [])).toHaveProperty('kept');
				}
		});
	});
});
