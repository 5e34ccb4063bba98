import { sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';

/** What came of the last questions of a topic: `points` of so many, parts counted. */
export type QuizShare = { questions: number; points: number };

/** So many of the newest quizzes are looked at, and so many of the newest questions of each topic. */
const quizzes = 20;
const newest = 10;

/** How a learner did in quizzes lately, by the id of the topic; a topic that was not asked about is not among them. */
export async function byTopic(db: Database, learner: string): Promise<Map<string, QuizShare>> {
	const rows = await db.all<QuizShare & { topic: string }>(sql`
		with taken as (
			select id, finished_at from quiz
			where learner_id = ${learner} and finished_at is not null
			order by finished_at desc limit ${quizzes}),
		asked as (
			select taken.finished_at, question.quiz_id, question.position,
				json_extract(question.question, '$.topic') as topic
			from taken join quiz_question as question on question.quiz_id = taken.id),
		ranked as (
			select *, row_number() over (partition by topic order by finished_at desc, position) as place
			from asked where topic is not null)
		select topic, count(*) as questions, sum(coalesce((
			select case when claimed_at is not null then 1 else score end from quiz_answer as answer
			where answer.quiz_id = ranked.quiz_id and answer.position = ranked.position
			order by received desc limit 1), 0)) as points
		from ranked where place <= ${newest} group by topic`);
	return new Map(rows.map(({ topic, ...share }) => [topic, share]));
}
