import { sql } from 'drizzle-orm';
import type { Given, Question, QuestionKind } from '#lib/facts/question.ts';
import type { Answered } from '#lib/quiz/item-statistics.ts';
import { bareName } from '#lib/quiz/same-thing.ts';
import type { Database } from './db/open.ts';

/** An answer that counts, with the question as it was asked. */
export type ItemAnswer = Answered & {
	kind: QuestionKind;
	stem: string;
	/** What is right, where that is one thing. */
	answer: string | null;
};

/** The first answer of each learner to each question of a course that at least so many of them answered, as they came. */
export async function itemAnswers(
	db: Database,
	courseId: string,
	least: number,
	newest: number
): Promise<ItemAnswer[]> {
	const rows = await rowsOf(db, courseId, least, newest);
	return rows
		.map((row) => ({ row, ...rightOf(row) }))
		.filter(stands)
		.map(answered);
}

/** So many answers are looked at, those of the newest quizzes: the database stands still meanwhile, a fifth of a second. */
const most = 6000;

/** A learner is known by so many other questions at least. */
const others = 5;

type Row = {
	item: string;
	learner: string;
	received: number;
	isRight: number;
	given: Given;
	ability: number | null;
	kind: QuestionKind;
	stem: string;
	/** As it stands in the question. */
	key: number | number[] | null;
	answer: string | null;
	choices: string[];
	fact: string | null;
	card: string | null;
	cardAnswer: string | null;
	written: Question | null;
};

/**
 * Of each learner the first answer to each question, as it counted in its quiz, in the order in which they came,
 * beside what the question rests on now. With feedback at once there is one answer to count; at the end it is the last,
 * which may change until the quiz is over.
 */
async function rowsOf(db: Database, courseId: string, least: number, newest: number): Promise<Row[]> {
	const [found] = await db.all<{ rows: string }>(sql`
		with recent as materialized (
			select id, learner_id, started_at from quiz where course_id = ${courseId}
				and (finished_at is not null or wish ->> '$.feedback' = 'now')
			order by started_at desc limit ${newest}),
		counting as materialized (
			select recent.learner_id, quiz_answer.quiz_id, quiz_answer.position, quiz_answer.given,
				max(quiz_answer.received) as received,
				quiz_answer.verdict = 'right' or quiz_answer.claimed_at is not null as is_right
			from recent join quiz_answer on quiz_answer.quiz_id = recent.id
			group by quiz_answer.quiz_id, quiz_answer.position
			order by recent.started_at desc, quiz_answer.quiz_id limit ${most}),
		first as materialized (
			select quiz_question.item, counting.learner_id, counting.quiz_id, counting.position, counting.given,
				counting.is_right, min(counting.received) as received
			from counting
			join quiz_question on quiz_question.quiz_id = counting.quiz_id
				and quiz_question.position = counting.position
			group by quiz_question.item, counting.learner_id),
		able as materialized (
			select learner_id, count(*) as answers, sum(is_right) as knew from first group by learner_id)
		select json_group_array(json_object(
			'item', first.item, 'learner', first.learner_id, 'received', first.received,
			'isRight', first.is_right, 'given', json(first.given),
			'ability',
			case when able.answers > ${others} then 1.0 * (able.knew - first.is_right) / (able.answers - 1) end,
			'kind', question ->> '$.kind', 'stem', question ->> '$.stem',
			'key', question -> '$.key', 'answer', question ->> '$.answer',
			'choices', (
				select json_group_array(choice.value ->> '$.text') from json_each(question, '$.choices') as choice),
			'fact', fact.id, 'card', quiz_question.card, 'cardAnswer', card.answer, 'written', json(written.body)
		)) as rows
		from first
		join able on able.learner_id = first.learner_id
		join quiz_question on quiz_question.quiz_id = first.quiz_id and quiz_question.position = first.position
		left join fact on fact.id = question ->> '$.facts[0]'
		left join card on card.id = quiz_question.card and card.status = 'accepted'
		left join question as written on 'written.' || written.id = first.item and written.retired = 0
		where first.item in (select item from first group by item having count(*) >= ${least})`);
	const rows = JSON.parse(found?.rows ?? '[]') as Row[];
	return rows.sort((a, b) => a.received - b.received);
}

type Asked = { row: Row; shown: string[]; right: string | null };

function rightOf({ kind, key, answer, choices }: Row): Omit<Asked, 'row'> {
	const shown = isChoosing(kind) ? choices : [];
	return { shown, right: typeof key === 'number' ? (shown[key] ?? null) : answer };
}

function isChoosing(kind: QuestionKind): boolean {
	return kind === 'choice' || kind === 'true-false' || kind === 'source';
}

/** Whether the question would be asked with the same answer now. One that was put right, or taken out, begins anew. */
function stands({ row, right }: Asked): boolean {
	if (row.item.startsWith('written.')) {
		return row.written?.stem === row.stem && writtenRight(row.written) === right;
	}
	if (row.fact === null) return false;
	if (row.card === null || right === null) return true;
	return row.cardAnswer !== null && bareName(row.cardAnswer) === bareName(right);
}

function writtenRight(question: Question): string | null {
	if ('answer' in question) return question.answer;
	return typeof question.key === 'number' ? (question.choices[question.key]?.text ?? null) : null;
}

function answered({ row, shown, right }: Asked): ItemAnswer {
	const { item, learner, isRight, ability, kind, stem } = row;
	const taken = Array.isArray(row.given) ? shown[row.given[0] ?? -1] : undefined;
	return {
		...{ item, learner, right: isRight === 1, ability, kind, stem, answer: right },
		choice: taken ?? null,
		shown,
		key: shown.length > 0 ? right : null
	};
}
