import * as cards from '#lib/server/cards.ts';
import * as courses from '#lib/server/courses.ts';
import type { Database } from '#lib/server/db/open.ts';
import { freshId } from '#lib/server/fresh-id.ts';
import * as handmade from '#lib/server/handmade.ts';

/** What the form for one sentence needs; null when none is chosen. */
export async function making(
	db: Database,
	learner: string,
	{ id, courseId }: { id: string; courseId: string },
	start: string,
	url: URL,
	now: number
) {
	const sentence = /^\d{1,9}$/.test(start) ? await handmade.sentenceAt(db, learner, id, Number(start)) : null;
	if (!sentence) return null;
	const made = url.searchParams.get('made');
	const [card] = made ? await cards.study(db, learner, [made]) : [];
	const course = await courses.find(db, learner, courseId);
	return {
		sentence: { start: sentence.start, quote: sentence.quote, fact: sentence.fact },
		topics: (await courses.topics(db, learner, courseId)).map(({ id, title }) => ({ id, title })),
		cardId: freshId(now),
		made: card ? { id: card.id, prompt: card.prompt, answer: card.answer } : null,
		enrolled: course?.enrolled ?? false
	};
}
