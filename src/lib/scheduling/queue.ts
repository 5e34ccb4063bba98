/** A card that may be asked, with the fact and the topic it is of. */
export type Candidate = { card: string; fact: string; topic: string };

export type Limits = { newPerDay: number; reviewsPerDay: number };

/**
 * The order of a sitting: due cards as they come, two of a topic apart where the topics allow it, and new
 * cards in their own order spread evenly among them. One card of a fact: the first.
 */
export function arrange<Due extends Candidate, Fresh extends Candidate>(
	due: readonly Due[],
	fresh: readonly Fresh[]
): (Due | Fresh)[] {
	const cardOf = new Map<string, string>();
	const reviews = interleave(due.filter((one) => first(one, cardOf)));
	return spread(
		reviews,
		fresh.filter((one) => first(one, cardOf))
	);
}

/** How many cards today still has room for. New ones wait while more is due than the day can hold. */
export function allowance(
	limits: Limits,
	done: { fresh: number; reviews: number },
	due: number
): { fresh: number; reviews: number } {
	const reviews = Math.max(0, limits.reviewsPerDay - done.reviews);
	const fresh = Math.max(0, limits.newPerDay - done.fresh);
	return { reviews: Math.min(reviews, due), fresh: due > reviews ? 0 : fresh };
}

function first({ card, fact }: Candidate, cardOf: Map<string, string>): boolean {
	if (!cardOf.has(fact)) cardOf.set(fact, card);
	return cardOf.get(fact) === card;
}

/** Takes the next card of another topic, or of a topic that could not be kept apart any more if it waited. */
function interleave<One extends Candidate>(cards: readonly One[]): One[] {
	const waiting = new Map<string, { place: number; card: One }[]>();
	for (const [place, card] of cards.entries()) {
		const line = waiting.get(card.topic);
		if (line) line.push({ place, card });
		else waiting.set(card.topic, [{ place, card }]);
	}
	const lines = [...waiting.values()].map((line) => line.reverse());
	const arranged: One[] = [];
	let last: (typeof lines)[number] | null = null;
	for (let left = cards.length; left > 0; left--) {
		const open = lines.filter((line) => line.length > 0 && line !== last);
		const pressing = open.find((line) => line.length * 2 > left);
		last = pressing ?? open.sort((a, b) => a.at(-1)!.place - b.at(-1)!.place)[0] ?? last!;
		arranged.push(last.pop()!.card);
	}
	return arranged;
}

function spread<Review, Fresh>(reviews: readonly Review[], fresh: readonly Fresh[]): (Review | Fresh)[] {
	const mixed: (Review | Fresh)[] = [];
	let taken = 0;
	for (const [index, card] of fresh.entries()) {
		const until = Math.round(((index + 1) * reviews.length) / (fresh.length + 1));
		mixed.push(...reviews.slice(taken, until), card);
		taken = until;
	}
	return [...mixed, ...reviews.slice(taken)];
}
