import type { Choice, Question } from '#lib/facts/question.ts';
import type { CourseDocument } from './course.ts';
import { nearest, type Found } from './question-basis.ts';
import type { WrittenAnswer } from './question-file.ts';
import type { Shape } from './question-shape.ts';

/** What is the same of all kinds. */
export type Asked = Pick<Question, 'item' | 'stem' | 'topic' | 'facts' | 'card' | 'why' | 'evidence'>;

/** A question of the kind that its shape shows. */
export function questionOf(
	shape: Shape,
	asked: Asked,
	found: Map<WrittenAnswer, Found>,
	{ accepted, documents }: { accepted: string[]; documents: CourseDocument[] }
): Question {
	const choice = (text: string, answer: WrittenAnswer): Choice => {
		const why = answer.basis.why ?? '';
		const own = found.get(answer)?.evidence ?? [];
		const evidence = own.length === 0 && isRight(answer, shape) ? asked.evidence : own;
		return { text, why, evidence: nearest(evidence, `${answer.text} ${why}`) };
	};
	switch (shape.kind) {
		case 'gap':
			return { ...asked, kind: 'gap', ...typed(shape.answer, accepted), isList: false };
		case 'typed':
			return { ...asked, kind: 'typed', ...typed(shape.right.text, accepted), isList: false };
		case 'list':
			return { ...asked, kind: 'typed', answer: textsOf(shape.items).join('\n'), accepted: [], isList: true };
		case 'true-false': {
			const choices = ['True', 'False'].map((text) => choice(text, shape.right));
			return { ...asked, kind: 'true-false', choices, key: shape.isTrue ? 0 : 1 };
		}
		case 'choice': {
			const titles = titlesOf(shape.choices, documents);
			const choices = shape.choices.map((one, index) => choice(titles?.[index] ?? one.text, one));
			return { ...asked, kind: titles ? 'source' : 'choice', choices, key: shape.key };
		}
		case 'matching': {
			const pairs = shape.pairs.toSorted((a, b) => compare(a.right, b.right));
			const choices = pairs.map(({ right, written }) => choice(right, written));
			const key = shape.pairs.map((pair) => pairs.indexOf(pair));
			return { ...asked, kind: 'matching', left: shape.pairs.map(({ left }) => left), choices, key };
		}
		case 'ordering': {
			const steps = shape.steps.toSorted((a, b) => compare(a.text, b.text));
			const choices = steps.map((step) => choice(step.text, step));
			return { ...asked, kind: 'ordering', choices, key: shape.steps.map((step) => steps.indexOf(step)) };
		}
	}
}

/** The titles of the documents when all choices are names of such. */
export function titlesOf(choices: WrittenAnswer[], documents: CourseDocument[]): string[] | null {
	const titles = choices.flatMap(({ text }) => documents.find(({ id }) => id === text)?.title ?? []);
	return titles.length === choices.length ? titles : null;
}

function typed(answer: string, accepted: string[]): { answer: string; accepted: string[] } {
	return { answer, accepted: [...new Set(accepted)].filter((other) => other !== answer) };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether an answer is one of those that are right. */
export function isRight({ mark }: WrittenAnswer, { kind }: Shape): boolean {
	return mark !== '-' || kind === 'matching' || kind === 'list';
}

export function textsOf(answers: WrittenAnswer[]): string[] {
	return answers.map(({ text }) => text);
}
