/** 0.538 -> '54 %' */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

/** '1 card', '1,234 cards' */
export function many(count: number, one: string): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
}
