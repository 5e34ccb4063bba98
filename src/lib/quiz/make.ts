import { questionKinds, type Question, type QuestionKind } from '#lib/facts/question.ts';
import { shuffled } from '#lib/facts/dice.ts';
import { isAskable } from './askable.ts';
import type { Basis } from './basis.ts';
import { choiceQuestion } from './choice.ts';
import { faults } from './faults.ts';
import { hints } from './hints.ts';
import { Making } from './making.ts';
import { matchingQuestion } from './matching.ts';
import type { Material, MaterialFact } from './material.ts';
import type { Order } from './order.ts';
import { orderingQuestion } from './ordering.ts';
import { sourceQuestion } from './source.ts';
import { trueFalseQuestion } from './true-false.ts';
import { inTurn } from './turns.ts';
import { typedQuestion } from './typed.ts';
import { Written } from './written.ts';

export type { Order } from './order.ts';

/** Makes up to the wanted number of questions from facts, each on a fact of its own; fewer when good ones run out. */
export function makeQuestions(material: Material, order: Order): Question[] {
	const facts = inTurn(wanted(material.facts, order), order);
	const bases = facts.flatMap((fact) => fact.cards.filter(isAskable).map((card) => ({ fact, card })));
	const quiz = new Quiz(new Making(material, order, bases), facts);
	while (quiz.questions.length < order.number && quiz.askNext());
	return quiz.questions;
}

function wanted(facts: MaterialFact[], { topics }: Order): MaterialFact[] {
	return facts.filter(({ topic }) => topics === null || (topic !== null && topics.includes(topic)));
}

/** So many facts are looked through for one that can be asked in a wanted kind; fewer when the order matters. */
const ahead = { even: 24, weakest: 6 };

class Quiz {
	readonly questions: Question[] = [];
	private readonly asked = new Set<string>();
	private readonly failed = new Set<string>();
	private readonly counts = new Map<QuestionKind, number>();
	private readonly written: Written;
	private readonly making: Making;
	private facts: MaterialFact[];

	constructor(making: Making, facts: MaterialFact[]) {
		this.making = making;
		this.facts = facts;
		this.written = new Written(making);
	}

	/** Asks for one of the next facts, in the kind that was least often there and can be made; false at the end. */
	askNext(): boolean {
		const { weakness } = this.making.order;
		while (this.facts.length > 0) {
			const next = this.facts.slice(0, weakness ? ahead.weakest : ahead.even);
			for (const kind of this.kinds()) {
				for (const fact of next) {
					const question = this.questionOf(kind, fact);
					if (!question) continue;
					this.add(question, fact);
					return true;
				}
			}
			this.facts = this.facts.slice(next.length);
		}
		return false;
	}

	private add(question: Question, fact: MaterialFact): void {
		this.questions.push(question);
		this.counts.set(question.kind, (this.counts.get(question.kind) ?? 0) + 1);
		for (const id of [fact.id, ...question.facts]) this.asked.add(id);
		this.facts = this.facts.filter(({ id }) => !this.asked.has(id));
		if (question.kind === 'choice' || question.kind === 'true-false' || question.kind === 'source')
			this.making.places.take(question.choices.length, question.key);
	}

	/** The kinds that are wanted, those first that were least often there. */
	private kinds(): QuestionKind[] {
		const { kinds } = this.making.order;
		const wanted = questionKinds.filter((kind) => kinds.includes(kind));
		const mixed = shuffled(wanted, this.making.dice(`kinds ${this.questions.length}`));
		return mixed.sort((a, b) => (this.counts.get(a) ?? 0) - (this.counts.get(b) ?? 0));
	}

	private questionOf(kind: QuestionKind, fact: MaterialFact): Question | null {
		const key = `${kind} ${fact.id}`;
		if (this.failed.has(key)) return null;
		const question =
			this.written.take(kind, fact.id, (one) => this.mayBeAsked(one)) ?? this.madeOf(kind, fact);
		if (!question) this.failed.add(key);
		return question;
	}

	private madeOf(kind: QuestionKind, fact: MaterialFact): Question | null {
		for (const basis of this.cardsOf(fact)) {
			const question = this.make(kind, basis);
			if (question && this.mayBeAsked(question) && faults(question, this.making.material).length === 0)
				return question;
		}
		return null;
	}

	/** The cards of a fact, the least known first, otherwise by chance. */
	private cardsOf(fact: MaterialFact): Basis[] {
		const { weakness } = this.making.order;
		const cards = shuffled(fact.cards.filter(isAskable), this.making.dice(`cards ${fact.id}`));
		return cards
			.sort((a, b) => (weakness?.(b.id) ?? 0) - (weakness?.(a.id) ?? 0))
			.map((card) => ({ fact, card }));
	}

	private make(kind: QuestionKind, basis: Basis): Question | null {
		switch (kind) {
			case 'typed':
			case 'gap':
				return typedQuestion(kind, basis);
			case 'choice':
				return choiceQuestion(this.making, basis);
			case 'true-false':
				return trueFalseQuestion(this.making, basis);
			case 'matching':
				return matchingQuestion(this.making, basis, this.free(basis));
			case 'ordering':
				return orderingQuestion(this.making, basis, this.free(basis));
			case 'source':
				return sourceQuestion(this.making, basis);
		}
	}

	/** The cards of the facts that were not asked for yet. */
	private free(basis: Basis): Basis[] {
		return this.making.bases.filter(({ fact }) => fact !== basis.fact && !this.asked.has(fact.id));
	}

	private mayBeAsked(question: Question): boolean {
		if (this.making.order.setAside?.has(question.item)) return false;
		if (question.facts.some((id) => this.asked.has(id))) return false;
		return !this.questions.some((other) => hints(question, other));
	}
}
