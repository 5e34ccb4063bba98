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
	/** Every card with an answer of a type, by the order of the facts to ask. */
	readonly material: Material;
	readonly order: Order;
	/** The cards of the facts that may be asked, in the order in which they should be. */
	readonly bases: Basis[];

	constructor(material: Material, order: Order, bases: Basis[]) {
		this.material = material;
		this.order = order;
		this.bases = bases;
		this.texts = Texts.of(material);
		this.options = Options.of(material);
	}

	dice(name: string): Dice {
		return diceFor(this.order.seed, name);
	}
}
