import { parseArgs } from 'node:util';
import type { Question, QuestionKind } from '#lib/facts/question.ts';
import { questionKinds } from '#lib/facts/question.ts';
import { makeQuestions } from '#lib/quiz/make.ts';
import { readQuizSource } from './quiz-source.ts';

const usage = 'Usage: este quiz FOLDER|FILE… [--number 20] [--seed 7] [--kinds choice,typed] [--format json]';

/** Makes a quiz from the folder of a course, or from documents, and prints it with its answers. */
export default async function quiz(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if ('problem' in asked) return fail(asked.problem);
	const source = await readQuizSource(asked.paths);
	if ('problem' in source) return fail(source.problem);
	const { number, seed, kinds } = asked;
	const { material, written } = source;
	const questions = makeQuestions(material, { number, seed, kinds, topics: null, written });
	if (asked.isJson) process.stdout.write(`${JSON.stringify({ questions: questions.map(plain) })}\n`);
	else process.stdout.write(readable(questions));
	if (asked.isNumbered && questions.length < number)
		process.stderr.write(`Only ${questions.length} of the ${number} questions could be made.\n`);
	return 0;
}

type Asked = {
	paths: string[];
	number: number;
	seed: number;
	kinds: QuestionKind[];
	isJson: boolean;
	isNumbered: boolean;
};

function readArguments(args: string[]): Asked | { problem: string } {
	const parsed = parse(args);
	if (!parsed || parsed.positionals.length === 0) return { problem: usage };
	const { values, positionals: paths } = parsed;
	const number = wholeNumber(values.number ?? '20');
	if (number === null || number < 1 || number > 1000)
		return { problem: '--number is a whole number from 1 to 1000.' };
	const seed = wholeNumber(values.seed ?? '1');
	if (seed === null) return { problem: '--seed is a whole number.' };
	const kinds =
		values.kinds === undefined ? [...questionKinds] : values.kinds.split(',').map((kind) => kind.trim());
	if (!kinds.every(isQuestionKind))
		return { problem: `--kinds are some of ${questionKinds.join(', ')}, with commas between them.` };
	if (values.format !== undefined && values.format !== 'json') return { problem: usage };
	return {
		paths,
		number,
		seed,
		kinds,
		isJson: values.format === 'json',
		isNumbered: values.number !== undefined
	};
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				number: { type: 'string' },
				seed: { type: 'string' },
				kinds: { type: 'string' },
				format: { type: 'string' }
			}
		});
	} catch {
		return null;
	}
}

function wholeNumber(text: string): number | null {
	const number = Number(text);
	return /^-?\d+$/.test(text) && Number.isSafeInteger(number) ? number : null;
}

function isQuestionKind(kind: string): kind is QuestionKind {
	return (questionKinds as readonly string[]).includes(kind);
}

function plain(question: Question) {
	const { kind, stem, evidence: quotes, why } = question;
	const [first] = quotes;
	const evidence = first
		? { document: first.document, start: first.start, end: first.end, text: first.quote }
		: null;
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return { kind, stem, answer: question.answer, accepted: question.accepted, evidence, why: [why] };
		default:
			return {
				kind,
				stem,
				...('left' in question && { left: question.left }),
				choices: question.choices.map(({ text }) => text),
				key: typeof question.key === 'number' ? [question.key] : question.key,
				evidence,
				why: question.choices.map((choice) => choice.why)
			};
	}
}

function readable(questions: Question[]): string {
	if (questions.length === 0) return 'No question can be made from this.\n';
	return questions.map((question, at) => `${at + 1}. ${question.stem}\n${answers(question)}\n`).join('\n');
}

function answers(question: Question): string {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return `   → ${question.answer.replaceAll('\n', '; ')}`;
		case 'matching':
			return question.left
				.map((left, at) => `   ${left} → ${question.choices[question.key[at] ?? -1]?.text}`)
				.join('\n');
		case 'ordering':
			return question.key.map((at, place) => `   ${place + 1}) ${question.choices[at]?.text}`).join('\n');
		default:
			return question.choices
				.map(({ text, why }, at) => `   ${at === question.key ? '→' : ' '} ${text} (${why})`)
				.join('\n');
	}
}

function fail(line: string): number {
	process.stderr.write(`${line}\n`);
	return 1;
}
