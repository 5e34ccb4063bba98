import type { Grade } from './engine.ts';

/** The grade that fits an answer of which so many items were recalled: all, at least half, or fewer. */
export function partialGrade(recalled: number, of: number): Grade {
	if (recalled >= of) return 3;
	return recalled * 2 >= of && recalled > 0 ? 2 : 1;
}
