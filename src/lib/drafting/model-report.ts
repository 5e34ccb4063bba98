import type { Report } from './draft.ts';
import { modelProblemSentence, type ModelProblem } from './model-problems.ts';

/** How far a language model got with a document: it answered for so many of its parts, and what stopped it. */
export type ModelReport = { parts: number; answered: number; problem: ModelProblem | null };

/** What became of a document, with what came of a language model if one was asked. */
export type FullReport = Report & { model?: ModelReport };

/** What a learner should know of it, in one sentence or two; null when all went well. */
export function modelReportSentence({ parts, answered, problem }: ModelReport): string | null {
	if (answered === parts && !problem) return null;
	const why = problem ? ` ${modelProblemSentence(problem)}` : '';
	return answered === 0
		? `Your language model was of no help, so the rules drafted alone.${why}`
		: `Your language model was of help with ${answered} of ${parts} parts; with the others the rules drafted alone.${why}`;
}
