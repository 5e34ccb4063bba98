import { studyDay, timeOfDay } from '#lib/scheduling/day.ts';
import type { Listed } from './quiz-lists.ts';
import type { StudySettings } from './settings.ts';

/** A quiz that is over. */
export type Past = {
	id: string;
	course: { id: string; title: string };
	/** The study day on which it was finished. */
	day: number;
	/** When it was finished, by the learner's clock. */
	time: string;
	finishedAt: number;
	questions: number;
	share: number;
	tookMs: number;
};

/** The quizzes that are over, the one that was finished last in front. */
export function past(
	listed: readonly Listed[],
	{ zone, dayStartsAt }: Pick<StudySettings, 'zone' | 'dayStartsAt'>
): Past[] {
	return listed
		.flatMap(({ id, course, startedAt, finishedAt, questions, share }) => {
			if (finishedAt === null || share === null) return [];
			const day = studyDay(finishedAt, zone, dayStartsAt);
			const time = timeOfDay(finishedAt, zone);
			return [{ id, course, day, time, finishedAt, questions, share, tookMs: finishedAt - startedAt }];
		})
		.sort((one, other) => other.finishedAt - one.finishedAt);
}
