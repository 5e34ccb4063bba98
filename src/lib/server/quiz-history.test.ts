import { expect, test } from 'vitest';
import { past } from './quiz-history.ts';
import { firstWish } from './quiz-wishes.ts';
import type { Listed } from './quiz-lists.ts';

const minute = 60_000;
/** 3 in the morning in UTC: still the study day before. */
const night = Date.UTC(2026, 0, 10, 3);
const clock = { zone: 'UTC', dayStartsAt: 4 };

function listed(id: string, finishedAt: number | null, course = 'c'): Listed {
	return {
		...{ id, course: { id: course, title: 'A course' }, wish: firstWish, retakes: null, endsAt: null },
		...{ startedAt: night - 5 * minute, finishedAt, questions: 4, answered: 4 },
		share: finishedAt === null ? null : 0.5
	};
}

test('the one finished last comes first, of whichever course, without what is not over', () => {
	const all = [
		listed('first', night - minute),
		listed('open', null),
		listed('last', night),
		listed('other', night - 2 * minute, 'd')
	];
	expect(past(all, clock).map(({ id, course }) => [id, course.id])).toEqual([
		['last', 'c'],
		['first', 'c'],
		['other', 'd']
	]);
});

test('a quiz belongs to the study day on which it was finished, and has its time', () => {
	const [one] = past([listed('q', night)], clock);
	expect(one).toMatchObject({ time: '03:00' });
	expect(past([listed('q', night)], { ...clock, zone: 'Asia/Almaty' })).toMatchObject([{ time: '08:00' }]);
	expect(one).toMatchObject({ day: Date.UTC(2026, 0, 9) / 86_400_000, tookMs: 5 * minute, share: 0.5 });
});
