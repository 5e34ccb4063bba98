import type { Surroundings } from './surroundings.ts';

/** Where in its document something stands: the heading above it and its page, as far as there are such. */
export function placeWords({ heading, page }: Surroundings, title: string): string | null {
	const words = [heading !== title && heading, page !== null && `page ${page}`].filter(Boolean);
	return words.length > 0 ? words.join(' · ') : null;
}
