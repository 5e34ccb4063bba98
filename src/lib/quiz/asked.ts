import type { Question } from '#lib/facts/question.ts';

/** A question as it may stand on a page before it is answered: nothing in it tells what is right. */
export type AskedQuestion = { stem: string; topic: string | null } & (
	| { kind: 'choice' | 'true-false' | 'source' | 'ordering'; choices: string[] }
	| { kind: 'typed' | 'gap'; isList: boolean }
	| { kind: 'matching'; left: string[]; choices: string[] }
);

/** The question without its key, its reasons and its evidence. */
export function asked(question: Question): AskedQuestion {
	const { stem, topic } = question;
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return { stem, topic, kind: question.kind, isList: question.isList };
		case 'matching':
			return { stem, topic, kind: question.kind, left: [...question.left], choices: textsOf(question) };
		default:
			return { stem, topic, kind: question.kind, choices: textsOf(question) };
	}
}

function textsOf({ choices }: { choices: { text: string }[] }): string[] {
	return choices.map(({ text }) => text);
}
