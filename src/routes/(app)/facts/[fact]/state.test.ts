import { expect, test } from 'vitest';
import type { FactCard } from '#lib/server/one-fact.ts';
import { state } from './state.ts';

const now = Date.UTC(2026, 0, 10, 12);
const card: FactCard = {
	id: 'c',
	kind: 'question',
	prompt: 'What?',
	answer: 'That.',
	status: 'accepted',
	setAside: false,
	standing: 'known',
	suspended: false,
	dueIn: 12,
	dueAt: null
};

test.each([
	[{}, 'You will probably remember this for 12 days'],
	[{ dueIn: 30 }, 'You will probably remember this for 4 weeks'],
	[{ dueIn: 0 }, 'Due today'],
	[{ dueIn: -3, standing: 'fading' }, 'Due today'],
	[{ standing: 'new', dueIn: null }, 'New: you have not met it yet'],
	[{ standing: 'learning', dueIn: 0, dueAt: now + 9.5 * 60_000 }, 'Being learnt: it comes back in 10 min'],
	[{ standing: 'learning', dueIn: 0, dueAt: now - 1 }, 'Being learnt: due now'],
	[{ suspended: true }, 'Not asked any more, until you take it up again'],
	[{ status: 'draft', standing: 'new' }, 'A draft, not accepted yet']
] as const)('%j is told as "%s"', (but, words) => {
	expect(state({ ...card, ...but }, now)).toBe(words);
});
