import { deckOf } from '#lib/scheduling/deck.ts';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { paced, usualHabits } from '#lib/scheduling/habits.ts';
import type { Prices } from '#lib/scheduling/price.ts';
import * as answers from './answers.ts';
import type { Database } from './db/open.ts';
import * as decks from './decks.ts';
import { foretellWithin } from './forecasting.ts';
import type { StudySettings } from './settings.ts';

/** What each desired retention would cost a learner a day, at their own pace; null while it is being worked out. */
export async function list(
	db: Database,
	learner: string,
	settings: StudySettings,
	today: number,
	patience: number
): Promise<Prices | null> {
	const [deck, times] = await Promise.all([decks.all(db, learner), answers.times(db, learner)]);
	const habit = {
		deck: deckOf(deck),
		today,
		limits: { reviews: settings.reviewsPerDay, fresh: settings.newPerDay },
		weights: settings.parameters ?? defaultParameters,
		habits: paced(usualHabits, times),
		seed: today
	};
	return foretellWithin('prices', habit, patience);
}
