import { and, asc, eq, sql } from 'drizzle-orm';
import type { Question, QuestionKind } from '#lib/facts/question.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { course, question } from './db/schema.ts';

/** The questions that people wrote for a course, in its order, if this learner may see it. */
export async function ofCourse(db: Database, learner: string, courseId: string): Promise<Question[]> {
	const rows = await db
		.select({ body: question.body })
		.from(question)
		.innerJoin(course, and(eq(course.id, question.courseId), visibleTo(learner)))
		.where(and(eq(question.courseId, courseId), eq(question.retired, false)))
		.orderBy(asc(question.position), asc(question.id));
	return rows.map(({ body }) => body);
}

/** The kinds of those questions. */
export async function kindsOf(db: Database, learner: string, courseId: string): Promise<QuestionKind[]> {
	const rows = await db
		.selectDistinct({ kind: sql<QuestionKind>`${question.body} ->> 'kind'` })
		.from(question)
		.innerJoin(course, and(eq(course.id, question.courseId), visibleTo(learner)))
		.where(and(eq(question.courseId, courseId), eq(question.retired, false)));
	return rows.map(({ kind }) => kind);
}
