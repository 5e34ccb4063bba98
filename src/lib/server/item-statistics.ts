import type { QuestionKind } from '#lib/facts/question.ts';
import { enough, itemStatistics, type Figures } from '#lib/quiz/item-statistics.ts';
import type { Database } from './db/open.ts';
import { itemAnswers } from './item-answers.ts';

/** A question of a course as it was asked last, and what the answers of all learners say of it. */
export type Item = Figures & {
	item: string;
	kind: QuestionKind;
	stem: string;
	/** What is right, where that is one thing. */
	answer: string | null;
};

/** What a quiz does not ask, and the choices it does without: a part of the order that `makeQuestions` takes. */
export type Sifted = {
	setAside: ReadonlySet<string>;
	notTaken: ReadonlyMap<string, ReadonlySet<string>>;
};

/** It is worked out anew after so many ms: with thousands of answers that takes a while, and they change it slowly. */
const lasts = 10 * 60_000;

const known = new WeakMap<Database, Map<string, { at: number; sifted: Promise<Sifted> }>>();

/** What the answers say against questions of a course, as it was at most ten minutes ago. */
export async function sifted(db: Database, courseId: string, now: number): Promise<Sifted> {
	const courses = known.get(db) ?? new Map<string, { at: number; sifted: Promise<Sifted> }>();
	known.set(db, courses);
	const before = courses.get(courseId);
	if (before && now >= before.at && now < before.at + lasts) return before.sifted;
	const anew = { at: now, sifted: sift(db, courseId) };
	courses.set(courseId, anew);
	anew.sifted.catch(() => courses.delete(courseId));
	return anew.sifted;
}

async function sift(db: Database, courseId: string): Promise<Sifted> {
	const items = await read(db, courseId, enough);
	return {
		setAside: new Set(items.filter(({ setAside }) => setAside !== null).map(({ item }) => item)),
		notTaken: new Map(
			items
				.filter(({ notTaken }) => notTaken.length > 0)
				.map(({ item, notTaken }) => [item, new Set(notTaken)])
		)
	};
}

/** What so few learners chose might tell who chose it. */
const fewest = 5;

/** The questions of a course that were answered: those at fault first, then the most often answered. */
export async function table(db: Database, courseId: string): Promise<Item[]> {
	const items = await read(db, courseId, 1);
	const fault = ({ setAside, notTaken }: Item) => (setAside !== null ? 2 : notTaken.length > 0 ? 1 : 0);
	return items
		.map((item) => (item.answers < fewest ? { ...item, choices: [], strongTook: null } : item))
		.sort((a, b) => fault(b) - fault(a) || b.answers - a.answers || (a.stem < b.stem ? -1 : 1));
}

/**
 * So many of the newest quizzes of a course are looked at: what was answered long ago says little of a question today,
 * and what was set aside is asked again some day.
 */
const newest = 500;

/** The items that at least so many learners answered. */
async function read(db: Database, courseId: string, least: number): Promise<Item[]> {
	const answers = await itemAnswers(db, courseId, least, newest);
	const last = new Map(answers.map((one) => [one.item, one]));
	return [...itemStatistics(answers)].map(([item, figures]) => {
		const { kind, stem, answer } = last.get(item)!;
		return { ...figures, item, kind, stem, answer };
	});
}
