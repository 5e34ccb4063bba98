type Place = { documentId: string; start: number; quote: string };

/** The address of a quotation in its document. All that its fact quotes stands out there; without a fact it does alone. */
export function placeAddress({ documentId, start, quote }: Place, factId: string | undefined): string {
	const named =
		factId === undefined
			? `quote=${start}-${start + quote.length}`
			: `fact=${encodeURIComponent(factId)}&at=${start}`;
	return `/documents/${documentId}?${named}#at-${start}`;
}
