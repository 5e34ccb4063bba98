import { standingWords, type Standing } from './standing.ts';

/** Where a card is, or all cards of a fact together: how well it is known, or that it is not asked. */
export const cardStates = ['new', 'learning', 'known', 'fading', 'suspended', 'draft'] as const;

export type CardState = Standing | 'suspended' | 'draft';

export const cardStateWords: Record<CardState, string> = {
	...standingWords,
	suspended: 'suspended',
	draft: 'draft'
};
