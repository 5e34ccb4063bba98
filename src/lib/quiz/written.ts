import type { Choice, ChoiceQuestion, Question, QuestionKind } from '#lib/facts/question.ts';
import { shuffled } from '#lib/facts/dice.ts';
import { answerType } from './answer-type.ts';
import { arrangement, inOrder } from './choice-order.ts';
import type { Making } from './making.ts';
import { outOfOrder } from './ordering.ts';

/** The questions written by hand, by kind and fact, as they are asked. */
export class Written {
	private readonly byFact = new Map<string, Question[]>();
	private readonly making: Making;

	constructor(making: Making) {
		this.making = making;
		for (const question of shuffled(making.order.written, making.dice('written')))
			for (const fact of question.facts) {
				const key = `${question.kind} ${fact}`;
				this.byFact.set(key, [...(this.byFact.get(key) ?? []), question]);
			}
	}

	/** The first question of a kind for a fact that may be asked, or null. */
	take(kind: QuestionKind, fact: string, mayBeAsked: (question: Question) => boolean): Question | null {
		const question = this.byFact.get(`${kind} ${fact}`)?.find(mayBeAsked);
		return question ? this.arranged(question) : null;
	}

	private arranged(question: Question): Question {
		const dice = this.making.dice(`written ${question.item}`);
		switch (question.kind) {
			case 'choice':
			case 'source':
				return this.withChoices(question, this.taken(question));
			case 'matching':
			case 'ordering': {
				const solved = question.key.map((at) => question.choices[at]!);
				const mixed = shuffled(question.choices, dice);
				const choices = question.kind === 'ordering' ? outOfOrder(mixed, solved) : mixed;
				const moved = question.key.map((at) => choices.indexOf(question.choices[at]!));
				return { ...question, choices, key: moved };
			}
			default:
				return question;
		}
	}

	/** Without the choices that nobody takes, as long as three are left. */
	private taken({ item, choices, key }: ChoiceQuestion): Choice[] {
		const dead = this.making.order.notTaken?.get(item);
		const alive = choices.filter(({ text }, at) => at === key || !dead?.has(text));
		return alive.length >= 3 ? alive : choices;
	}

	private withChoices(question: ChoiceQuestion, choices: Choice[]): ChoiceQuestion {
		const right = question.choices[question.key];
		if (!right) return question;
		const dice = this.making.dice(`place ${question.item}`);
		const type = answerType(right.text, question.stem, null) ?? 'term';
		if (arrangement(type) === 'ascending') {
			const ordered = inOrder(choices, type, dice);
			return { ...question, choices: ordered, key: ordered.indexOf(right) };
		}
		const others = shuffled(
			choices.filter((choice) => choice !== right),
			dice
		);
		const [place = 0] = this.making.places.preferred(choices.length, dice);
		return { ...question, choices: [...others.slice(0, place), right, ...others.slice(place)], key: place };
	}
}
