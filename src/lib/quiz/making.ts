import { diceFor, type Dice } from '#lib/facts/dice.ts';
import type { Basis } from './basis.ts';
import { Options } from './options.ts';
import type { Material } from './material.ts';
import type { Order } from './order.ts';
import { Places } from './places.ts';
import { Texts } from './texts.ts';

/** What every kind of question is made with. */
export class Making {
	readonly texts: Texts;
	readonly options: Options;
	readonly places = new Places();
	readonly material: Material;
	readonly order: Order;

	constructor(material: Material, order: Order) {
		this.material = material;
		this.order = order;
		this.texts = Texts.of(material);
		this.options = Options.of(material);
	}

	readonly dice = (name: string): Dice => diceFor(this.order.seed, name);

	/** Whether two facts are of one topic, or from documents on the same subject. */
	areAkin({ fact }: Basis, { fact: other }: Basis): boolean {
		if (fact.topic !== null && fact.topic === other.topic) return true;
		const documents = other.citations.map(({ document }) => document);
		return fact.citations.some(({ document }) => documents.some((one) => this.texts.isAkin(document, one)));
	}
}
