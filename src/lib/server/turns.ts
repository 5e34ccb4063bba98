/*
 * libSQL in the process never waits: work on the database runs from its first statement to its last before
 * anything else can. Forty learners who answer at one moment would be one long standstill, so each piece of
 * work begins in a turn of the event loop that is its own.
 */
const waiting: (() => void)[] = [];

/** Resolves when it is one's turn: first come, first served, one a turn of the event loop. */
export function turn(): Promise<void> {
	return new Promise((begin) => {
		if (waiting.push(begin) === 1) setImmediate(next);
	});
}

function next(): void {
	waiting[0]?.();
	waiting.shift();
	if (waiting.length > 0) setImmediate(next);
}
