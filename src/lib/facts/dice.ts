/** Numbers from 0 up to 1 that look like chance and are the same for the same seed. */
export type Dice = () => number;

/** Dice for a seed and a name: those of another name roll differently. (The generator is mulberry32.) */
export function diceFor(seed: number, name = ''): Dice {
	let state = (Math.imul(seed | 0, 0x9e3779b1) ^ hash(name)) | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** A number for a text, the same whenever the text is the same (FNV-1a). */
export function hash(text: string): number {
	let sum = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return (sum ^ (sum >>> 15)) >>> 0;
}

export function shuffled<Item>(items: readonly Item[], dice: Dice): Item[] {
	const mixed = [...items];
	for (let last = mixed.length - 1; last > 0; last -= 1) {
		const other = Math.floor(dice() * (last + 1));
		[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
	}
	return mixed;
}
