import type { CardKind } from '#lib/facts/fact.ts';
import {
	byCard,
	byDay,
	byTimeOfDay,
	byWeek,
	since,
	type Part,
	type Stretch
} from '#lib/statistics/retention.ts';
import { retentionChart, type RetentionChart } from '#lib/statistics/retention-chart.ts';
import type { Retention } from '#lib/statistics/tally.ts';
import type { Totals } from '#lib/statistics/totals.ts';
import { withoutTopic } from '#lib/statistics/words.ts';
import type { Course } from './masteries.ts';
import type { Place } from './studied-cards.ts';

/** The true retention of a learner, all of it and by its parts. */
export type Remembered = {
	/** The desired retention. */
	target: number;
	/** Null until a card came back. */
	whole: Retention | null;
	/** Of the last four weeks. */
	lately: Retention | null;
	weeks: { stretches: Stretch[]; chart: RetentionChart };
	days: { stretches: Stretch[]; chart: RetentionChart };
	topics: Part[];
	kinds: Part[];
	times: Part[];
};

const weeks = 26;
const days = 28;

type Now = {
	courses: readonly Course[];
	places: ReadonlyMap<string, Place>;
	today: number;
	target: number;
};

export function remembered(totals: Totals, { courses, places, today, target }: Now): Remembered {
	const charted = (stretches: Stretch[]) => ({ stretches, chart: retentionChart(stretches, target) });
	return {
		target,
		whole: since(totals.days, -Infinity),
		lately: since(totals.days, today - days + 1),
		weeks: charted(byWeek(totals.days, today, weeks)),
		days: charted(byDay(totals.days, today, days)),
		topics: byTopic(totals, courses, places),
		kinds: byCard(totals.cards, kinds, (card) => places.get(card)?.kind ?? ''),
		times: byTimeOfDay(totals.hours)
	};
}

const kinds: { key: CardKind | ''; name: string }[] = [
	{ key: 'question', name: 'Questions' },
	{ key: 'cloze', name: 'Gaps in a sentence' },
	{ key: 'list', name: 'Lists' },
	{ key: '', name: 'Cards no longer studied' }
];

function byTopic(totals: Totals, courses: readonly Course[], places: Now['places']): Part[] {
	const topics = courses.flatMap(({ title, topics }) =>
		topics.map((topic) => {
			const name = topic.title ?? (topics.length > 1 ? withoutTopic : title);
			return { key: topic.id, name: courses.length > 1 && name !== title ? `${title}: ${name}` : name };
		})
	);
	const known = new Set(topics.map(({ key }) => key));
	return byCard(totals.cards, [...topics, { key: '', name: 'Cards no longer studied' }], (card) => {
		const topic = places.get(card)?.topic ?? '';
		return known.has(topic) ? topic : '';
	});
}
