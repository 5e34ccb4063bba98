import { shuffled, type Dice } from '#lib/facts/dice.ts';

/** How often the key stood at each place, so that the next one can stand where it has been least. */
export class Places {
	private readonly counts = new Map<string, number>();

	/** The places from 0 to `size`, the least used first. */
	preferred(size: number, dice: Dice): number[] {
		const places = Array.from({ length: size }, (_, place) => place);
		return shuffled(places, dice).sort((a, b) => this.count(size, a) - this.count(size, b));
	}

	take(size: number, place: number): void {
		this.counts.set(`${size} ${place}`, this.count(size, place) + 1);
	}

	private count(size: number, place: number): number {
		return this.counts.get(`${size} ${place}`) ?? 0;
	}
}
