import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { fewestItems } from '#lib/scheduling/adoption.ts';
import { isoOfDay, studyDay } from '#lib/scheduling/day.ts';
import type { Database } from '#lib/server/db/open.ts';
import * as courses from '#lib/server/courses.ts';
import * as examForecasts from '#lib/server/exam-forecasts.ts';
import * as examOutlook from '#lib/server/exam-outlook.ts';
import * as exams from '#lib/server/exams.ts';
import * as settings from '#lib/server/settings.ts';
import { action, asking } from '../../../../action.ts';
import { read, typed, weekdays } from './fields.ts';
import type { PageServerLoad, RequestEvent } from './$types';

const missing = () => error(404, 'There is no such course.');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, learner, now } = asking(locals);
	const course = (await courses.find(db, learner.id, params.course)) ?? missing();
	const { wanted, today } = await day(db, learner.id, now);
	const [exam, topics] = await Promise.all([
		exams.find(db, learner.id, course.id),
		courses.topics(db, learner.id, course.id)
	]);
	const isComing = exam !== null && exam.day > today;
	return {
		course,
		today,
		exam,
		outlook: isComing ? await examOutlook.of(db, learner.id, exam, wanted, now, patience) : null,
		over: exam && !isComing ? await lookBack(exam) : null,
		fewest: fewestItems,
		forecasts: await examForecasts.list(db, learner.id, course.id),
		topics: topics.map(({ id, title }) => ({ id, title, weight: exam?.weights[id] ?? 1 })),
		shown: shown(exam, today),
		saved: url.searchParams.has('saved')
	};

	async function lookBack(exam: exams.Exam) {
		const [foretold, score] = await Promise.all([
			examForecasts.before(db, learner.id, exam.courseId, exam.day),
			examOutlook.now(db, learner.id, exam, wanted, today)
		]);
		return { foretold, now: score };
	}
};

/** Nobody waits longer for a forecast, in ms: the page says that it is on its way. */
const patience = 1_500;

async function day(db: Database, learner: string, now: number) {
	const wanted = await settings.of(db, learner);
	if (!wanted) error(401, 'This account is gone. Please start studying or sign in.');
	return { wanted, today: studyDay(now, wanted.zone, wanted.dayStartsAt) };
}

/** The form as it is to be filled in. */
function shown(exam: exams.Exam | null, today: number): Record<string, string> {
	const minutes = exam?.minutes ?? [10, 10, 10, 10, 10, 10, 10];
	return {
		day: exam ? isoOfDay(exam.day) : '',
		least: isoOfDay(today + 1),
		target: String(Math.round((exam?.target ?? 0.8) * 100)),
		questions: exam?.questions ? String(exam.questions) : '',
		...Object.fromEntries(weekdays.map((name, index) => [name, String(minutes[index] ?? 0)]))
	};
}

export const actions = {
	set: action(typed, async (given, { locals, params }: RequestEvent) => {
		const { db, learner, now } = asking(locals);
		const course = (await courses.find(db, learner.id, params.course)) ?? missing();
		const [{ today }, topics] = await Promise.all([
			day(db, learner.id, now),
			courses.topics(db, learner.id, course.id)
		]);
		const found = read(given, { today, topics: topics.map(({ id }) => id) });
		if ('problems' in found) return fail(400, { given, problems: found.problems });
		await exams.set(db, learner.id, { courseId: course.id, ...found.exam });
		redirect(303, `/courses/${course.id}/exam?saved#main`);
	}),
	remove: action(v.object({}), async (_, { locals, params }: RequestEvent) => {
		const { db, learner } = asking(locals);
		if (!(await courses.find(db, learner.id, params.course))) missing();
		await exams.remove(db, learner.id, params.course);
		redirect(303, `/courses/${params.course}/exam`);
	})
};
