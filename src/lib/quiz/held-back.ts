import type { Question } from '#lib/facts/question.ts';

/** What the last quizzes asked: it waits until nothing else can be asked, and what was asked longest ago is let go first. */
export class HeldBack {
	private quizzes: readonly ReadonlySet<string>[];
	private readonly facts = new Set<string>();

	/** Of each quiz the items and the cards that it asked, and the facts of what has no card; the newest first. */
	constructor(quizzes: readonly ReadonlySet<string>[]) {
		this.quizzes = quizzes;
	}

	/** Whether a question has to wait. */
	holds({ item, card, facts }: Question): boolean {
		const names = [item, ...(card === null ? [] : [card]), ...facts];
		const wasAsked = this.quizzes.some((asked) => names.some((name) => asked.has(name)));
		if (wasAsked) for (const fact of facts) this.facts.add(fact);
		return wasAsked;
	}

	/** Lets go of the quiz that is longest ago, and says of which facts something has waited; null when all are let go. */
	letGo(): string[] | null {
		if (this.quizzes.length === 0) return null;
		this.quizzes = this.quizzes.slice(0, -1);
		const facts = [...this.facts];
		this.facts.clear();
		return facts;
	}
}
