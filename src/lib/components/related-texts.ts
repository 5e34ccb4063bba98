import type { Related } from '#lib/evidence/related.ts';

/** Gives what other texts say to a fact, at once or when it comes; null: it cannot be had now. */
export type RelatedTo = (factId: string) => Related | null | Promise<Related | null>;

/** Asks what other texts say to a fact, once a page; null when it cannot be had now, and the next time is asked again. */
export function relatedTexts(): (factId: string) => Promise<Related | null> {
	const asked = new Map<string, Promise<Related | null>>();
	return (factId) => {
		const known = asked.get(factId);
		if (known) return known;
		const found = ask(factId);
		asked.set(factId, found);
		void found.then((said) => said ?? asked.delete(factId));
		return found;
	};
}

async function ask(factId: string): Promise<Related | null> {
	try {
		const response = await fetch(`/facts/${encodeURIComponent(factId)}/related`);
		return response.ok && !response.redirected ? await response.json() : null;
	} catch {
		return null;
	}
}
