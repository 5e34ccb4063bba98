import { studyDay } from '#lib/scheduling/day.ts';
import type { Listed } from './quiz-lists.ts';
import type { StudySettings } from './settings.ts';

/** A quiz that is over. */
export type Past = {
	id: string;
	/** The study day on which it was finished. */
	day: number;
	finishedAt: number;
	questions: number;
	share: number;
	tookMs: number;
};

/** The quizzes on a course that are over, the one that was finished last in front. */
export function past(
	listed: readonly Listed[],
	course: string,
	{ zone, dayStartsAt }: Pick<StudySettings, 'zone' | 'dayStartsAt'>
): Past[] {
	return listed
		.flatMap(({ id, course: of, startedAt, finishedAt, questions, share }) => {
			if (of.id !== course || finishedAt === null || share === null) return [];
			const day = studyDay(finishedAt, zone, dayStartsAt);
			return [{ id, day, finishedAt, questions, share, tookMs: finishedAt - startedAt }];
		})
		.sort((one, other) => other.finishedAt - one.finishedAt);
}
