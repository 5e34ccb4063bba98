import { answerParts } from '#lib/facts/fact.ts';
import type { ChoiceQuestion, Question, TypedQuestion } from '#lib/facts/question.ts';
import { diceFor, hash, shuffled } from '#lib/facts/dice.ts';
import type { Material, MaterialCard, MaterialFact } from './material.ts';
import type { Order } from './order.ts';

export type { Order } from './order.ts';

/** Makes up to the wanted number of questions from facts; fewer when good ones run out. */
export function makeQuestions(material: Material, order: Order): Question[] {
	const facts = material.facts.filter(
		({ topic }) => !order.topics || (topic !== null && order.topics.includes(topic))
	);
	const questions: Question[] = [];
	for (const fact of shuffled(facts, diceFor(order.seed))) {
		if (questions.length >= order.number) break;
		const card = fact.cards[0];
		if (!card) continue;
		const kinds = shuffled(order.kinds, diceFor(order.seed, card.id));
		const made = kinds
			.map((kind) => {
				if (kind === 'choice') return choiceOf(fact, card, material, order.seed);
				return kind === (card.kind === 'cloze' ? 'gap' : 'typed') ? typedOf(fact, card) : null;
			})
			.find((question) => question !== null);
		if (made) questions.push(made);
	}
	return questions;
}

function typedOf(fact: MaterialFact, card: MaterialCard): TypedQuestion {
	return {
		...about(card.kind === 'cloze' ? 'gap' : 'typed', fact, card),
		kind: card.kind === 'cloze' ? 'gap' : 'typed',
		answer: card.answer,
		accepted: card.accepted,
		isList: card.kind === 'list'
	};
}

function choiceOf(
	fact: MaterialFact,
	card: MaterialCard,
	{ facts }: Material,
	seed: number
): ChoiceQuestion | null {
	if (card.kind === 'list') return null;
	const others = facts
		.filter((other) => other !== fact)
		.flatMap((other) => other.cards.map((one) => ({ fact: other, card: one })))
		.filter(({ card: one }) => one.kind === card.kind && /\d/.test(one.answer) === /\d/.test(card.answer));
	const dice = diceFor(seed, `choices ${card.id}`);
	const wrong = shuffled(others, dice).slice(0, 3);
	if (wrong.length < 2) return null;
	const right = { fact, card };
	const choices = shuffled([right, ...wrong], dice);
	return {
		...about('choice', fact, card),
		kind: 'choice',
		choices: choices.map((one) => ({
			text: one.card.answer,
			why: one.fact.statement,
			evidence: evidenceOf(one.fact)[0] ?? null
		})),
		key: choices.indexOf(right)
	};
}

function about(kind: string, fact: MaterialFact, card: MaterialCard) {
	return {
		item: hash([kind, card.id, card.prompt].join('\n')).toString(36),
		stem: card.prompt,
		topic: fact.topic,
		facts: [fact.id],
		card: card.id,
		why: fact.statement || answerParts(card).join(', '),
		evidence: evidenceOf(fact)
	};
}

function evidenceOf({ citations }: MaterialFact) {
	return citations
		.filter(({ stance }) => stance === 'supports')
		.map(({ document, quote, start, end }) => ({ document, quote, start, end }));
}
