import type { Span } from '#lib/facts/fact.ts';

/** Words by which a text speaks against something that is said elsewhere: "a myth", "misleading", "in fact", "rather than". */
export function disputesIn(text: string): Span[] {
	return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
		start: index,
		end: index + whole.length
	}));
}

const pattern = new RegExp(
	`\\b(?:${[
		'not|never|no|nobody|hardly|cannot|could not|instead|rather than|however|on the contrary|contrary to|in fact|actually|simply',
		'no evidence|no sense|nonsense|wrong\\w*|myths?|mistakes?|mistaken|errors?|flawed|misleading|misunderst\\w+|unlikely|far too',
		'underestimate[sd]?|overestimate[sd]?|exaggerat\\w+|refut\\w+|disput\\w+|doubt\\w*'
	].join('|')})\\b`,
	'gi'
);
