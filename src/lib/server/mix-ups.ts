import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { card, fact } from './db/schema.ts';

/** So many of the newest wrong answers are looked at, and so many kept of one card. */
const looked = 500;
const kept = 3;

/**
 * What a learner gave for the answers of cards in quizzes of a course, and was another thing of the course:
 * the wrong choices taken, and wrong typed answers that answer another card. The newest first.
 */
export async function mixUps(db: Database, learner: string, course: string): Promise<Map<string, string[]>> {
	const wrong = await wrongAnswers(db, learner, course);
	const isAnswer = wrong.some(({ isTyped }) => isTyped)
		? await answersOf(db, course)
		: new Map<string, string>();
	const byCard = new Map<string, string[]>();
	for (const { card, given, isTyped } of wrong) {
		const text = isTyped ? isAnswer.get(plain(given)) : given;
		const known = byCard.get(card) ?? [];
		if (text === undefined || known.length === kept || known.some((one) => plain(one) === plain(text)))
			continue;
		byCard.set(card, [...known, text]);
	}
	return byCard;
}

type Wrong = { card: string; given: string; isTyped: number };

function wrongAnswers(db: Database, learner: string, course: string): Promise<Wrong[]> {
	return db.all(sql`
		with wrong as (
			select answer.received, asked.card, asked.question, answer.given
			from quiz
			join quiz_answer as answer on answer.quiz_id = quiz.id
			join quiz_question as asked on asked.quiz_id = quiz.id and asked.position = answer.position
			where quiz.learner_id = ${learner} and quiz.course_id = ${course}
				and answer.verdict = 'wrong' and answer.claimed_at is null and asked.card is not null
			order by answer.received desc limit ${looked})
		select card, given, isTyped from (
			select received, card, json_type(given) = 'text' as isTyped,
				case when json_type(given) = 'text' then json_extract(given, '$')
					else json_extract(question, '$.choices[' || json_extract(given, '$[0]') || '].text') end as given
			from wrong where json_extract(question, '$.kind') in ('choice', 'typed', 'gap'))
		where given is not null
		order by received desc`);
}

/** The answers of a course's cards, by how they are compared. */
async function answersOf(db: Database, course: string): Promise<Map<string, string>> {
	const rows = await db
		.selectDistinct({ answer: card.answer })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.where(and(eq(fact.courseId, course), eq(card.status, 'accepted')));
	return new Map(rows.map(({ answer }) => [plain(answer), answer]));
}

/** Without what does not make it another answer: case, spaces, an article in front, a full stop at the end. */
function plain(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/^(the|an?) /, '')
		.replace(/\.$/, '');
}
