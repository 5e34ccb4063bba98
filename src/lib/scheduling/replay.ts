import { isoOfDay, studyDay } from './day.ts';
import { fsrs6 } from './engine.ts';
import { fuzz, longestInterval } from './fuzz.ts';
import { readLog } from './log-file.ts';
import { elapsedDays, foldAll } from './memory.ts';

/** What a log says of one card. */
export type Replayed = {
	card: string;
	stability: number;
	difficulty: number;
	reps: number;
	lapses: number;
	/** As on the calendar: '2026-01-01'. */
	lastStudyDay: string;
	/** Whole days to the desired retention, without fuzz. */
	interval: number;
	/** At `now`, over whole study days. */
	retrievability: number;
};

/** The memories that follow from a review log in JSON, by card id; cards without an effective answer are left out. */
export function replay(input: string, now: number): { memories: Replayed[] } | { problem: string } {
	const log = readLog(input, now);
	if ('problem' in log) return log;
	const engine = fsrs6(log.parameters);
	const today = studyDay(log.now, log.zone, log.dayStartsAt);
	const memories: Replayed[] = [];
	for (const [card, memory] of foldAll(log.reviews, engine)) {
		const { state, reps, lapses, lastDay } = memory;
		if (state === null || lastDay === null) continue;
		memories.push({
			card,
			stability: state.stability,
			difficulty: state.difficulty,
			reps,
			lapses,
			lastStudyDay: isoOfDay(lastDay),
			interval: fuzz(engine.interval(state.stability, log.desiredRetention), 1, longestInterval, null),
			retrievability: engine.recall(state, elapsedDays(memory, today))
		});
	}
	return { memories: memories.sort((a, b) => (a.card < b.card ? -1 : 1)) };
}
