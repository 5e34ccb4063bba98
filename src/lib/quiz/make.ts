import { questionKinds, type Question, type QuestionKind } from '#lib/facts/question.ts';
import { shuffled } from '#lib/facts/dice.ts';
import { isFreelyWorded } from './typeable.ts';
import type { Basis } from './basis.ts';
import { choiceQuestion } from './choice.ts';
import { faults } from './faults.ts';
import { HeldBack } from './held-back.ts';
import { hints } from './hints.ts';
import { Making } from './making.ts';
import { matchingQuestion } from './matching.ts';
import type { Material, MaterialFact } from './material.ts';
import type { Order } from './order.ts';
import { orderingQuestion } from './ordering.ts';
import { titled } from './titled.ts';
import { trueFalseQuestion } from './true-false.ts';
import { inTurn } from './turns.ts';
import { recallQuestion, typedQuestion } from './typed.ts';
import { Written } from './written.ts';

export type { Order } from './order.ts';

/** The kinds that are good often enough when a rule makes them; authors write all kinds. See CONTRIBUTING. */
export const madeKinds: ReadonlySet<QuestionKind> = new Set([
	'choice',
	'true-false',
	'typed',
	'gap',
	'matching',
	'ordering'
]);

/** Makes up to the wanted number of questions from facts, each on a fact of its own; fewer when good ones run out. */
export function makeQuestions(material: Material, order: Order): Question[] {
	const clear = titled(material);
	const facts = inTurn(wanted(clear.facts, order), order);
	const quiz = new Quiz(new Making(clear, order), facts);
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
	/** The facts that were asked for, or of which nothing can be asked. */
	private readonly done = new Set<string>();
	private from = 0;
	private readonly failed = new Set<string>();
	private readonly counts = new Map<QuestionKind, number>();
	private readonly written: Written;
	private readonly heldBack: HeldBack;
	private readonly making: Making;
	private readonly wanted: ReadonlySet<string>;
	private readonly facts: MaterialFact[];

	constructor(making: Making, facts: MaterialFact[]) {
		this.making = making;
		this.facts = facts;
		this.wanted = new Set(facts.map(({ id }) => id));
		this.written = new Written(making);
		this.heldBack = new HeldBack(making.order.lately ?? []);
	}

	/** Asks for one of the next facts, in the kind that was least often there and can be made; false at the end. */
	askNext(): boolean {
		do {
			for (let next = this.next(); next.length > 0; next = this.next()) {
				if (this.prefersFixed() && this.askOneOf(next, true)) return true;
				if (this.askOneOf(next, false)) return true;
				for (const { id } of next) this.done.add(id);
			}
		} while (this.openAgain());
		return false;
	}

	/** Goes back to the facts of which something was held back; false when nothing is. */
	private openAgain(): boolean {
		const facts = this.heldBack.letGo();
		for (const id of facts ?? []) if (!this.asked.has(id)) this.done.delete(id);
		this.failed.clear();
		this.from = 0;
		return facts !== null;
	}

	/** Whether what everybody words differently is typed only when nothing else can be asked. */
	private prefersFixed(): boolean {
		const { kinds, weakness } = this.making.order;
		return kinds.includes('typed') && (kinds.some((kind) => kind !== 'typed') || !weakness);
	}

	private askOneOf(facts: MaterialFact[], isFixed: boolean): boolean {
		for (const kind of this.kinds()) {
			for (const fact of facts) {
				const question = this.questionOf(kind, fact, kind === 'typed' && isFixed);
				if (!question) continue;
				this.add(question, fact);
				return true;
			}
		}
		return false;
	}

	/** The first facts that were not asked for, and of which something may still be asked. */
	private next(): MaterialFact[] {
		const most = this.making.order.weakness ? ahead.weakest : ahead.even;
		const found: MaterialFact[] = [];
		while (this.facts[this.from] && this.done.has(this.facts[this.from]!.id)) this.from += 1;
		for (let at = this.from; at < this.facts.length && found.length < most; at += 1) {
			const fact = this.facts[at]!;
			if (!this.done.has(fact.id)) found.push(fact);
		}
		return found;
	}

	private add(question: Question, fact: MaterialFact): void {
		this.questions.push(question);
		this.counts.set(question.kind, (this.counts.get(question.kind) ?? 0) + 1);
		for (const id of [fact.id, ...question.facts]) {
			this.asked.add(id);
			this.done.add(id);
		}
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

	private questionOf(kind: QuestionKind, fact: MaterialFact, isFixed: boolean): Question | null {
		const key = `${kind} ${isFixed} ${fact.id}`;
		if (this.failed.has(key)) return null;
		const question =
			this.written.take(kind, fact.id, (one) => this.mayBeAsked(one)) ?? this.madeOf(kind, fact, isFixed);
		if (!question) this.failed.add(key);
		return question;
	}

	private madeOf(kind: QuestionKind, fact: MaterialFact, isFixed: boolean): Question | null {
		if (!madeKinds.has(kind)) return null;
		for (const basis of this.inOrder(this.making.bases(fact), fact)) {
			if (isFixed && isFreelyWorded(basis.card)) continue;
			const question = this.make(kind, basis);
			if (question && this.isFit(question)) return question;
		}
		return isFixed ? null : this.recalledOf(kind, fact);
	}

	private recalledOf(kind: QuestionKind, fact: MaterialFact): Question | null {
		if (kind !== 'typed' && kind !== 'gap') return null;
		for (const basis of this.inOrder(this.making.recalled(fact), fact)) {
			const question = recallQuestion(kind, this.making, basis);
			if (question && this.isFit(question)) return question;
		}
		return null;
	}

	private isFit(question: Question): boolean {
		return this.mayBeAsked(question) && faults(question, this.making.material).length === 0;
	}

	/** Cards of a fact, the least known first, otherwise by chance. */
	private inOrder(cards: Basis[], fact: MaterialFact): Basis[] {
		const { weakness } = this.making.order;
		return shuffled(cards, this.making.dice(`cards ${fact.id}`)).sort(
			(a, b) => (weakness?.(b.card.id) ?? 0) - (weakness?.(a.card.id) ?? 0)
		);
	}

	private make(kind: QuestionKind, basis: Basis): Question | null {
		switch (kind) {
			case 'typed':
			case 'gap':
				return typedQuestion(kind, this.making, basis);
			case 'choice':
				return choiceQuestion(this.making, basis);
			case 'true-false':
				return trueFalseQuestion(this.making, basis);
			case 'matching':
				return matchingQuestion(this.making, basis, this.free(basis));
			case 'ordering':
				return orderingQuestion(this.making, basis, this.free(basis));
			default:
				return null;
		}
	}

	/** The cards of the next facts that were not asked for yet. */
	private free(basis: Basis): Basis[] {
		const near = shuffled(this.making.options.near(basis.fact), this.making.dice(`near ${basis.fact.id}`));
		return near
			.filter((fact) => fact !== basis.fact && this.wanted.has(fact.id) && !this.asked.has(fact.id))
			.flatMap((fact) => this.making.bases(fact));
	}

	private mayBeAsked(question: Question): boolean {
		if (this.making.order.setAside?.has(question.item)) return false;
		if (question.facts.some((id) => this.asked.has(id))) return false;
		return !this.questions.some((other) => hints(question, other)) && !this.heldBack.holds(question);
	}
}
