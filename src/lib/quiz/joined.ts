/** Texts in one long string, so that they are searched together. */
export class Joined<Item> {
	private readonly whole: string;
	private readonly starts: number[] = [];
	private readonly items: Item[];

	constructor(items: Item[], textOf: (item: Item) => string) {
		this.items = items;
		const texts = items.map((item) => lowered(textOf(item)));
		let start = 0;
		for (const text of texts) {
			this.starts.push(start);
			start += text.length + 1;
		}
		this.whole = texts.join('\n');
	}

	/** Where a name stands as whole words, whatever its case; its last word may go on, as "Russia" does in "Russian". */
	*find(name: string): Generator<{ item: Item; at: number }> {
		const wanted = lowered(name);
		if (wanted === '') return;
		let from = 0;
		for (;;) {
			const at = this.whole.indexOf(wanted, from);
			if (at === -1) return;
			from = at + wanted.length;
			if (isPart(this.whole.charAt(at - 1)) || (endsInFigure(wanted) && /\d/.test(this.whole.charAt(from))))
				continue;
			const place = this.placeOf(at);
			yield { item: this.items[place]!, at: at - (this.starts[place] ?? 0) };
		}
	}

	private placeOf(offset: number): number {
		let [low, high] = [0, this.starts.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}

/** In lower case, and of the same length. */
function lowered(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, ofSameLength);
}

function ofSameLength(letter: string): string {
	const lower = letter.toLowerCase();
	return lower.length === letter.length ? lower : letter;
}

function isPart(letter: string): boolean {
	return letter !== '' && /[\p{L}\p{N}]/u.test(letter);
}

function endsInFigure(text: string): boolean {
	return /\d$/.test(text);
}
