import { isNew } from './deck.ts';
import { expected as expectations, type Expected } from './expected.ts';
import { formulas, type Formulas } from './formulas.ts';
import { byGain } from './gain-plan.ts';
import type { Outlook } from './outlook.ts';
import type { Plan } from './simulate.ts';

/** What a day asks: places in the deck, in order, how many of them are new cards, and how long it will probably take. */
export type DayPlan = { cards: number[]; fresh: number; seconds: number };

/** The cards of the first day by the plan by gain, as far as the time goes. */
export function planOf(outlook: Outlook): DayPlan {
	const { deck, today, exam, weights, habits } = outlook;
	const belief = formulas(weights);
	const about = expectations(belief, habits, weights);
	const cards = apart(byGain(exam, belief, about), outlook)(deck, today);
	const chosen: number[] = [];
	let seconds = 0;
	for (let place = 0; place < cards.length && seconds < (outlook.seconds[0] ?? 0); place++) {
		chosen.push(cards[place]!);
		seconds += secondsOf(cards[place]!, outlook, belief, about);
	}
	return { cards: chosen, fresh: chosen.filter((card) => isNew(deck, card)).length, seconds };
}

function secondsOf(
	card: number,
	{ deck, today }: Outlook,
	{ recall }: Formulas,
	{ learningSeconds, recalledSeconds, forgottenSeconds }: Expected
): number {
	if (isNew(deck, card)) return learningSeconds;
	const known = recall(today - deck.last[card]!, deck.stability[card]!);
	return known * recalledSeconds + (1 - known) * forgottenSeconds;
}

/** The same plan without a second card of a fact on one day, and without what is put off on the first. */
export function apart(plan: Plan, { facts, putOff = [], today }: Outlook): Plan {
	if (!facts && putOff.length === 0) return plan;
	const off = new Set(putOff);
	const metIn = new Int32Array(facts ? facts.reduce((most, fact) => Math.max(most, fact), 0) + 1 : 0);
	let call = 0;
	return (believed, day) => {
		call++;
		if (facts)
			for (const [card, last] of believed.last.entries()) if (last === day) metIn[facts[card]!] = call;
		const waits = (card: number) => day === today && off.has(card);
		return Array.from(plan(believed, day)).filter((card) => {
			if (waits(card)) return false;
			if (!facts) return true;
			const isFirst = metIn[facts[card]!] !== call;
			metIn[facts[card]!] = call;
			return isFirst;
		});
	};
}
