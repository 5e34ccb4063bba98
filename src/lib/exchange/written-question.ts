import { gap } from '#lib/facts/fact.ts';
import type { Question } from '#lib/facts/question.ts';
import type { CourseCard, CourseDocument, CourseFact, LineProblem } from './course.ts';
import { idProblem } from './lines.ts';
import { findBasis, ordered, type Found } from './question-basis.ts';
import { isRight, questionOf, textsOf, titlesOf, type Asked } from './question-body.ts';
import { cardProblem } from './question-card.ts';
import type { WrittenAnswer, WrittenQuestion } from './question-file.ts';
import { gaps, shapeOf, type Shape } from './question-shape.ts';

/** Makes a question of what was written, null when it is of no kind, and says what is wrong with it. */
export function readQuestion(
	topic: string,
	written: WrittenQuestion,
	facts: CourseFact[],
	documents: CourseDocument[]
): { question: Question | null; problems: LineProblem[] } {
	const { name, line, stem, basis, answers } = written;
	const begin = [
		...idProblem('A question', name, line),
		...(stem === '' ? [{ line, reason: 'The question has no words before its answers.' }] : [])
	];
	const shape = shapeOf(written);
	if ('reason' in shape) return { question: null, problems: [...begin, { line, reason: shape.reason }] };

	const words = proving(shape, stem, documents);
	const own = findBasis(basis, facts, words);
	const parts = answers.map((answer) => ({
		answer,
		found: findBasis(answer.basis, facts, [answer.text, answer.basis.why ?? ''])
	}));
	const right = parts.filter(({ answer }) => isRight(answer, shape));
	const rests = [own, ...right.map(({ found }) => found)];
	const cards = rests.flatMap((found) => found.cards);
	const asked: Asked = {
		item: `written.${topic}/${name}`,
		stem: stem.replace(gaps, gap),
		topic,
		facts: [...new Set(rests.flatMap((found) => found.facts))],
		card: cards[0]?.id ?? null,
		why: [basis.why, ...right.map(({ answer }) => answer.basis.why)].filter(Boolean).join(' '),
		evidence: ordered(
			rests.flatMap((found) => found.evidence),
			words.join(' ')
		)
	};
	const question = questionOf(shape, asked, new Map(parts.map(({ answer, found }) => [answer, found])), {
		accepted: [...written.accepted, ...wordingsOf(cards[0])],
		documents
	});
	return {
		question,
		problems: [
			...begin,
			...[own, ...parts.map(({ found }) => found)].flatMap((found) => found.problems),
			...parts.flatMap(({ answer, found }) => answerProblems(answer, found, shape)),
			...reasonsFor(question, cards).map((reason) => ({ line, reason }))
		]
	};
}

function wordingsOf(card: CourseCard | undefined): string[] {
	return card && card.kind !== 'list' ? [card.answer, ...card.accepted] : [];
}

/** The words that the evidence of a question is to have. */
function proving(shape: Shape, stem: string, documents: CourseDocument[]): string[] {
	switch (shape.kind) {
		case 'gap':
			return [shape.answer];
		case 'typed':
			return [shape.right.text];
		case 'list':
			return textsOf(shape.items);
		case 'true-false':
			return [stem, shape.right.basis.why ?? ''];
		case 'choice':
			return [titlesOf(shape.choices, documents) ? stem : (shape.choices[shape.key]?.text ?? '')];
		case 'matching':
		case 'ordering':
			return [];
	}
}

function answerProblems(
	{ line, mark, basis }: WrittenAnswer,
	{ cards }: Found,
	{ kind }: Shape
): LineProblem[] {
	const reasons = [
		...(basis.why || kind === 'list' ? [] : [unreasoned(mark, kind)]),
		...(kind === 'choice' && mark === '-' && cards.length > 0
			? ['A wrong choice names a fact without a card.']
			: [])
	];
	return reasons.map((reason) => ({ line, reason }));
}

function unreasoned(mark: WrittenAnswer['mark'], kind: Shape['kind']): string {
	if (kind === 'choice' && mark === '-') return 'Nothing says why this choice is wrong (“>>”).';
	return kind === 'matching' || kind === 'ordering'
		? 'Nothing says why this belongs here (“>>”).'
		: 'Nothing says why the answer is right (“>>”).';
}

function reasonsFor(question: Question, cards: CourseCard[]): string[] {
	const isUnreasoned = question.why === '' && (question.kind === 'gap' || isListed(question));
	const reason = cardProblem(question, cards);
	return [
		...(isUnreasoned ? ['Nothing says why the answer is right (“>>”).'] : []),
		...(question.evidence.length === 0 ? ['The question names no fact that it rests on (“> fact”).'] : []),
		...(reason ? [reason] : [])
	];
}

function isListed(question: Question): boolean {
	return question.kind === 'typed' && question.isList;
}
