import type { Engine } from './engine.ts';
import { elapsedDays, type Memory } from './memory.ts';

/** How well a card, or all of several, is known: `fading` is a card more likely than one in ten to be forgotten by now. */
export type Standing = 'new' | 'learning' | 'known' | 'fading';

export const standingWords: Record<Standing, string> = {
	new: 'new',
	learning: 'being learnt',
	known: 'known',
	fading: 'fading'
};

const knownFrom = 0.9;

/** How a card stands on a study day. */
export function standing(
	memory: Pick<Memory, 'state' | 'phase' | 'lastDay'>,
	today: number,
	engine: Engine
): Standing {
	if (memory.state === null) return 'new';
	if (memory.phase !== 'review') return 'learning';
	return engine.recall(memory.state, elapsedDays(memory, today)) >= knownFrom ? 'known' : 'fading';
}

/** How several cards stand as one: as badly as the one that fades, as well as what they have in common. */
export function together(standings: Standing[]): Standing {
	const [first = 'new'] = standings;
	if (standings.includes('fading')) return 'fading';
	return standings.every((each) => each === first) ? first : 'learning';
}

export type Counts = Record<Standing, number>;

export function countStandings(standings: Standing[]): Counts {
	const counts = { new: 0, learning: 0, known: 0, fading: 0 };
	for (const each of standings) counts[each] += 1;
	return counts;
}
