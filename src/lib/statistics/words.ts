/** 0.538 -> '54 %', which no line breaks apart. */
export function percent(share: number): string {
	return `${Math.round(share * 100)}\u00a0%`;
}

/** '1 card', '1,234 cards' */
export function many(count: number, one: string): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
}
