import type { LineProblem } from './course.ts';
import { joinIndented, linesOf, type Line } from './lines.ts';

/** A question as it is written, with its lines: nothing is checked against the facts yet. */
export type WrittenQuestion = {
	name: string;
	line: number;
	stem: string;
	/** What stands before the first answer: the facts that it rests on, and why the answer is right. */
	basis: Basis;
	answers: WrittenAnswer[];
	accepted: string[];
};

/** `=` is right; `-` is a wrong choice, or one of several things asked for; `.` is a step, by its number. */
export type WrittenAnswer = {
	line: number;
	mark: '=' | '-' | '.';
	number?: number;
	text: string;
	basis: Basis;
};

/** Facts by their names as written, and the reason in the author's words. */
export type Basis = { facts: { line: number; name: string }[]; why?: string };

type State = { questions: WrittenQuestion[]; inStem: boolean; problems: LineProblem[] };

/**
 * A file of `questions/`: the questions of one topic. A question is `## name`, its stem, the facts that it rests on
 * (`> fact`, `> fact/card` or `> fact (document)`) and its answers, each with its reason after `>>`: what is right
 * after `=` with wrong choices after `-`; `= true` or `= false`; what is typed after `=` or in {braces}, with other
 * wordings after `~`, or a list in lines of `-`; pairs as `- one = other`; steps in time as `1.`, `2.`, `3.`
 */
export function readQuestionFile(text: string): { questions: WrittenQuestion[]; problems: LineProblem[] } {
	const begin: State = { questions: [], inStem: false, problems: [] };
	const { questions, problems } = joinIndented(linesOf(text)).reduce(readLine, begin);
	return { questions, problems };
}

function readLine(state: State, line: Line): State {
	const question = state.questions.at(-1);
	const [, mark, number, rest = ''] = /^(##|>>|[>=~-]|(\d)\.)\s+(.*)$/.exec(line.text) ?? [];
	if (mark === '##') return beginQuestion(state, line, rest);
	if (line.text === '') return { ...state, inStem: state.inStem && question?.stem === '' };
	if (!question)
		return refuse(state, line, 'This stands before the first question; a question begins with “## name”.');
	if (mark) return readMarked({ ...state, inStem: false }, line, question, mark, Number(number), rest);
	if (state.inStem) return change(state, { ...question, stem: `${question.stem} ${line.text}`.trim() });
	return refuse(
		state,
		line,
		'This is neither a fact (“>”) nor a reason (“>>”) nor an answer (“=”, “~”, “-”, “1.”).'
	);
}

function beginQuestion(state: State, line: Line, name: string): State {
	const question = { name, line: line.number, stem: '', basis: { facts: [] }, answers: [], accepted: [] };
	return { ...state, questions: [...state.questions, question], inStem: true };
}

function readMarked(
	state: State,
	line: Line,
	question: WrittenQuestion,
	mark: string,
	number: number,
	text: string
): State {
	switch (mark) {
		case '>':
			return rest(state, question, (basis) => ({
				...basis,
				facts: [...basis.facts, { line: line.number, name: text }]
			}));
		case '>>':
			if ((question.answers.at(-1)?.basis ?? question.basis).why)
				return refuse(state, line, 'A reason with “>>” stands under its own answer.');
			return rest(state, question, (basis) => ({ ...basis, why: text }));
		case '~':
			return change(state, { ...question, accepted: [...question.accepted, text] });
		case '=':
		case '-':
			return answer(state, question, { line: line.number, mark, text, basis: { facts: [] } });
		default:
			return answer(state, question, { line: line.number, mark: '.', number, text, basis: { facts: [] } });
	}
}

function answer(state: State, question: WrittenQuestion, written: WrittenAnswer): State {
	return change(state, { ...question, answers: [...question.answers, written] });
}

/** Changes what the last answer rests on; before the first answer, what the question does. */
function rest(state: State, question: WrittenQuestion, changed: (basis: Basis) => Basis): State {
	const last = question.answers.at(-1);
	if (!last) return change(state, { ...question, basis: changed(question.basis) });
	const answers = [...question.answers.slice(0, -1), { ...last, basis: changed(last.basis) }];
	return change(state, { ...question, answers });
}

function change(state: State, question: WrittenQuestion): State {
	return { ...state, questions: [...state.questions.slice(0, -1), question] };
}

function refuse(state: State, line: Line, reason: string): State {
	return { ...state, problems: [...state.problems, { line: line.number, reason }] };
}
