import { inWords } from '#lib/scheduling/words.ts';
import { engineFor } from '#lib/server/memories.ts';

/** How long a card that waits ten days at 90 % would wait if more or less were to be remembered. */
export function waits(parameters: number[] | null): { percent: number; wait: string }[] {
	const { engine } = engineFor(parameters);
	return [95, 80].map((percent) => ({
		percent,
		wait: inWords({ days: Math.round(engine.interval(10, percent / 100)), minutes: null })
	}));
}
