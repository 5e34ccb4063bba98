import type { Document } from '#lib/reading/document.ts';
import type { Candidate } from './candidate.ts';
import { gate } from './gate.ts';
import { candidatesIn } from './model-answer.ts';
import { chunksOf, halves, type Chunk } from './model-chunks.ts';
import { requestFor, type Failure, type ModelRequest } from './model-messages.ts';
import { mayPass, type ModelProblem } from './model-problems.ts';
import type { ModelReport } from './model-report.ts';

/** What came back: the model's words and why it stopped, or why there are none. */
export type Completion = { content: string; finish: string } | { problem: ModelProblem };

export type Model = {
	complete: (request: ModelRequest) => Promise<Completion>;
	/** A line that nobody can guess, another one each time. */
	delimiter: () => string;
};

/** Hears which part is asked about, of how many. */
export type Tell = (part: number, of: number) => void;

const retries = 2;

/** So many parts in a row that come to nothing are enough. */
const patience = 3;

/** The cards that a language model writes about a document, part by part. They have not passed the gate yet. */
export async function askModel(
	document: Document,
	model: Model,
	tell: Tell = () => {}
): Promise<{ candidates: Candidate[]; report: ModelReport }> {
	const parts = chunksOf(document);
	const asking = new Asking(document, model);
	const all: Candidate[] = [];
	let answered = 0;
	let inVain = 0;
	let problem: ModelProblem | null = null;
	for (const [at, chunk] of parts.entries()) {
		tell(at + 1, parts.length);
		const outcome = await asking.about(chunk, retries);
		all.push(...outcome.candidates);
		if (outcome.isAnswered) answered += 1;
		inVain = outcome.isAnswered ? 0 : inVain + 1;
		problem = outcome.problem ?? (inVain === patience || inVain === parts.length ? { code: 'form' } : null);
		if (problem) break;
	}
	return { candidates: all, report: { parts: parts.length, answered, problem } };
}

type Outcome = { candidates: Candidate[]; isAnswered: boolean; problem: ModelProblem | null };

const nothing: Outcome = { candidates: [], isAnswered: false, problem: null };

class Asking {
	constructor(
		readonly document: Document,
		readonly model: Model
	) {}

	async about(chunk: Chunk, triesLeft: number, failures: Failure[] = []): Promise<Outcome> {
		const { complete, delimiter } = this.model;
		const completion = await complete(requestFor(this.document.title, chunk, delimiter(), failures));
		if ('problem' in completion) {
			if (triesLeft > 0 && mayPass(completion.problem)) return this.about(chunk, triesLeft - 1, failures);
			return { ...nothing, problem: completion.problem };
		}
		if (completion.finish !== 'stop') return this.inHalves(chunk, triesLeft);
		const candidates = candidatesIn(completion.content, chunk);
		const why = candidates ? this.whyNone(candidates) : (['wrong-form'] as const);
		if (why.length > 0 && triesLeft > 0) return this.about(chunk, triesLeft - 1, [...why]);
		return candidates ? { candidates, isAnswered: true, problem: null } : nothing;
	}

	/** An answer that was not brought to its end may fit when it is about less. */
	async inHalves(chunk: Chunk, triesLeft: number): Promise<Outcome> {
		const both = triesLeft > 0 && halves(chunk);
		if (!both) return nothing;
		const first = await this.about(both[0], triesLeft - 1);
		if (first.problem) return first;
		const second = await this.about(both[1], triesLeft - 1);
		return {
			candidates: [...first.candidates, ...second.candidates],
			isAnswered: first.isAnswered && second.isAnswered,
			problem: second.problem
		};
	}

	/** Why each of some cards would be dropped; nothing when one of them is sound, or when there are none. */
	whyNone(candidates: Candidate[]): Failure[] {
		const verdicts = candidates.map((candidate) => gate(candidate, this.document, []));
		const dropped = verdicts.flatMap((verdict) => ('dropped' in verdict ? [verdict.dropped] : []));
		return dropped.length < candidates.length ? [] : [...new Set(dropped)];
	}
}
