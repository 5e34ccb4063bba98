const nextBreath =
	/;|:(?= )| [–—] ?|—|\.$|, (?:and (?:it|they|he|she|this|these|the|an?|so|thus|therefore|hence|then|in|are|is|was|were|has|have|had|\w+ (?:is|are|was|were|has|have|had))|but|yet|or|nor|while|whereas|although|though|which|who|whose|where|when|so|because|since|for|as|if|until|thereby|thus|with|hence|even|not|an? |\w+ing|making|it|they|the|is|are|was|were)(?= )|, (?:a|an) | (?:because|although|though|whereas|so that|until it|until they|since) | while (?:he|she|it|they|the) /g;

/** Where the clause that holds an offset ends: before what is told in the next breath. */
export function endOfClaim(text: string, from: number): number {
	nextBreath.lastIndex = from;
	for (let found = nextBreath.exec(text); found; found = nextBreath.exec(text)) {
		if (isClosed(text.slice(0, found.index)) && !isInAList(text, from, found.index)) return found.index;
		nextBreath.lastIndex = found.index + 1;
	}
	return text.length;
}

/** "as a result of trade, technology, and the sharing of culture": whether a comma parts the items of a list. */
export function isInAList(text: string, from: number, at: number): boolean {
	const [, item = ''] = /^, and ([^,;:.]+)/.exec(text.slice(at)) ?? [];
	return item !== '' && !finite.test(item) && /, [^,]{2,100}$/.test(text.slice(from, at));
}

const finite =
	/\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|do|does|did|began|became|came|fell|gave|grew|held|kept|led|left|lost|made|met|rose|sent|took|went|won|wrote|\p{Ll}{2,}ed)\b/u;

/** Whether no bracket and no quotation is left open. */
export function isClosed(text: string): boolean {
	return !/\([^)]*$|“[^”]*$|\[[^\]]*$/.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 0;
}
