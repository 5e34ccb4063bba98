import { diceFor, type Dice } from '#lib/facts/dice.ts';
import { isAskable, isWhole } from './askable.ts';
import type { Basis } from './basis.ts';
import { isCarried } from './carried.ts';
import { Options } from './options.ts';
import type { Material, MaterialFact } from './material.ts';
import { isLasting } from './news.ts';
import type { Order } from './order.ts';
import { Places } from './places.ts';
import { isProminent } from './prominent.ts';
import { Texts } from './texts.ts';
import { isUncut } from './uncut.ts';

/** What every kind of question is made with. */
export class Making {
	readonly texts: Texts;
	readonly options: Options;
	readonly places = new Places();
	readonly material: Material;
	readonly order: Order;
	private readonly asked = new Map<MaterialFact, Basis[]>();

	constructor(material: Material, order: Order) {
		this.material = material;
		this.order = order;
		this.texts = Texts.of(material);
		this.options = Options.of(material);
	}

	readonly dice = (name: string): Dice => diceFor(this.order.seed, name);

	/** The cards of a fact that may be asked. */
	bases(fact: MaterialFact): Basis[] {
		const known = this.asked.get(fact);
		if (known) return known;
		const bases = fact.cards
			.filter(isAskable)
			.map((card) => ({ fact, card }))
			.filter(
				(basis) =>
					isLasting(basis, this.texts) && isCarried(basis) && isUncut(basis) && isProminent(basis, this.texts)
			);
		this.asked.set(fact, bases);
		return bases;
	}

	/**
	 * The drafted cards of a fact that cannot be asked in every way, but were taken by a learner as they stand: as they
	 * stand they can be asked for, and their answer typed.
	 */
	recalled(fact: MaterialFact): Basis[] {
		const bases = this.bases(fact);
		return fact.cards
			.filter((card) => card.isReviewed && card.rule !== null && isWhole(card))
			.filter((card) => !bases.some((basis) => basis.card === card))
			.map((card) => ({ fact, card }));
	}

	/** Whether two facts are of one topic, or from documents on the same subject. */
	areAkin({ fact }: Basis, { fact: other }: Basis): boolean {
		if (fact.topic !== null && fact.topic === other.topic) return true;
		const documents = other.citations.map(({ document }) => document);
		return fact.citations.some(({ document }) => documents.some((one) => this.texts.isAkin(document, one)));
	}
}
