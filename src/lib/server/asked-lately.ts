import { sql } from 'drizzle-orm';
import { startOfStudyDay, studyDay } from '#lib/scheduling/day.ts';
import type { Database } from './db/open.ts';
import type { StudySettings } from './settings.ts';

/** So many quizzes are looked back to, and so many days. */
const last = { quizzes: 3, days: 7 };

/**
 * The items and the cards that a learner's last quizzes on a course asked, and the facts of questions that have no card,
 * the newest quiz first. What was missed on an earlier day is not among them: it may come again.
 */
export async function askedLately(
	db: Database,
	learner: string,
	courseId: string,
	{ zone, dayStartsAt }: Pick<StudySettings, 'zone' | 'dayStartsAt'>,
	now: number
): Promise<ReadonlySet<string>[]> {
	const today = studyDay(now, zone, dayStartsAt);
	const [earliest, morning] = [today - last.days, today].map((day) =>
		startOfStudyDay(day, zone, dayStartsAt)
	);
	const rows = await db.all<{
		quiz: string;
		item: string;
		card: string | null;
		facts: string;
		waits: number;
	}>(sql`
		with lately as (
			select id, started_at from quiz
			where learner_id = ${learner} and course_id = ${courseId} and started_at >= ${earliest}
			order by started_at desc, id desc limit ${last.quizzes})
		select lately.id as quiz, asked.item, asked.card, asked.question ->> '$.facts' as facts,
			lately.started_at >= ${morning} or coalesce(
				answer.verdict = 'right' or answer.claimed_at is not null, 0) as waits
		from lately join quiz_question as asked on asked.quiz_id = lately.id
		left join quiz_answer as answer on answer.received = (
			select max(received) from quiz_answer
			where quiz_answer.quiz_id = asked.quiz_id and quiz_answer.position = asked.position)
		order by lately.started_at desc, lately.id desc, asked.position`);
	const waiting = rows.filter(({ waits }) => waits === 1);
	return [...new Set(waiting.map(({ quiz }) => quiz))].map(
		(id) =>
			new Set(
				waiting
					.filter(({ quiz }) => quiz === id)
					.flatMap(({ item, card, facts }) => [item, ...(card ? [card] : (JSON.parse(facts) as string[]))])
			)
	);
}
