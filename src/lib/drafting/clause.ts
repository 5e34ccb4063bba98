const nextBreath =
	/;|:(?= )| [–—] ?|—|\.$|, (?:and (?:it|they|he|she|this|these|the|an?|so|thus|therefore|hence|then|in|are|is|was|were|has|have|had|\w+ (?:is|are|was|were|has|have|had))|but|yet|or|nor|while|whereas|although|though|which|who|whose|where|when|so|because|since|for|as|if|until|thereby|thus|with|hence|even|not|an? |\w+ing|making|it|they|the|is|are|was|were)(?= )|, (?:a|an) | (?:because|although|though|whereas|so that|until it|until they|since) | while (?:he|she|it|they|the) /g;

/** Where the clause that holds an offset ends: before what is told in the next breath. */
export function endOfClaim(text: string, from: number): number {
	nextBreath.lastIndex = from;
	for (let found = nextBreath.exec(text); found; found = nextBreath.exec(text)) {
		if (isClosed(text.slice(0, found.index))) return found.index;
		nextBreath.lastIndex = found.index + 1;
	}
	return text.length;
}

/** Whether no bracket and no quotation is left open. */
export function isClosed(text: string): boolean {
	return !/\([^)]*$|“[^”]*$|\[[^\]]*$/.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 0;
}
