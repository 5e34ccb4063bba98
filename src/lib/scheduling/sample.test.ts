import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckOf, isNew } from './deck.ts';
import { everyOf, portion, sampleOf, standIns } from './sample.ts';

const deck = fc
	.array(fc.boolean(), { maxLength: 60 })
	.map((all) =>
		deckOf(
			all.map((isMet, index) =>
				isMet ? { stability: index + 1, difficulty: 5, lastDay: -index, dueDay: 1 } : ('new' as const)
			)
		)
	);

test('a sample has its part of the cards that were met and of the new ones, as they are in the deck', () => {
	fc.assert(
		fc.property(deck, fc.integer({ min: 1, max: 9 }), (whole, every) => {
			const { deck: some, cards, share } = sampleOf(whole, every);
			const met = [...whole.last].filter((last) => !Number.isNaN(last)).length;
			const new_ = whole.last.length - met;
			expect(cards).toHaveLength(Math.ceil(met / every) + Math.ceil(new_ / every));
			expect([...some.stability]).toEqual(cards.map((card) => whole.stability[card]));
			expect([...some.due]).toEqual(cards.map((card) => whole.due[card]));
			expect(share).toBe(1 / every);
		})
	);
});

test('each card has one of its own kind that stands for it, and each that stands for others for itself', () => {
	fc.assert(
		fc.property(deck, fc.integer({ min: 1, max: 9 }), (whole, every) => {
			const { deck: some, cards } = sampleOf(whole, every);
			const standIn = standIns(whole, cards);
			for (const card of whole.last.keys()) expect(isNew(some, standIn[card]!)).toBe(isNew(whole, card));
			for (const [place, card] of cards.entries()) expect(standIn[card]).toBe(place);
		})
	);
});

test('what a sample takes of each day adds up to its share of the whole', () => {
	fc.assert(
		fc.property(fc.nat(300), fc.integer({ min: 1, max: 60 }), fc.nat(90), (number, every, days) => {
			const taken = Array.from({ length: days }, (_, day) => portion(number, 1 / every, day));
			const all = taken.reduce((sum, each) => sum + each, 0);
			expect(Math.abs(all - (days * number) / every)).toBeLessThan(1 + 1e-9);
		})
	);
	expect(portion(Infinity, 0.1, 3)).toBe(Infinity);
});

test('a deck that is not too large is taken whole', () => {
	expect([0, 1, 1_000, 1_001, 45_000].map((cards) => everyOf(cards, 1_000))).toEqual([1, 1, 1, 2, 45]);
});
