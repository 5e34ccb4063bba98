/** The word that leads in what follows, with or without an article behind it. */
export function leadIn(before: string): string {
	const last = lastWord(before);
	return articles.has(last) ? lastWord(before.slice(0, -last.length - 1)) : last;
}

function lastWord(before: string): string {
	if (!before.endsWith(' ')) return '';
	const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1).toLowerCase();
	return /(?<!\w)[a-z]+$/.exec(word)?.[0] ?? '';
}

const articles = new Set('the a an its their his her'.split(' '));

/** Whether what stands before a phrase, which it leads in with `lead`, tells what it must be: "caused by the". */
export function isTold(lead: string, before: string): boolean {
	return strongLeads.has(lead) && strongly.test(before);
}

/** What `strongly` ends with. */
export const strongLeads = new Set(
	'of to by after as for called form give into on than but from is was in with join joins lack lacks secrete secretes release releases emit emits absorb absorbs accept accepts donate donates yield yields contain contains prevent prevents inhibit inhibits split splits store stores measure measures'.split(
		' '
	)
);

const strongly =
	/\b(?:consists? (?:\p{L}+ )?of|composed of|made (?:up )?of|mostly of|because of|owing to|due to|caused by|by means of|named after|known (?:\p{L}+ )?(?:as|for)|called|to form|to give|into|controlled by|driven by|powered by|work of|depends? (?:\p{L}+ )?on|depending on|instead of|rather than|but|responsible for|derived from|descended from|obtained from|produced by|replaced by|absorbed by|rests on|based on|defined as|leads? to|led to|the (?:first|only|main|chief|largest|most \p{L}+) (?:\p{L}+ ){0,4}(?:is|was)|comes? from|came from|turns? into|changes? into|developed? into|settled in|discovered by|invented by|founded by|built by|designed by|written by|signed only with|in the form of|as|not on|not by|corresponds to|joins?|lacks?|secretes?|releases?|emits?|absorbs?|accepts?|donates?|yields?|contains?|prevents?|inhibits?|splits?|stores?|measures?) (?:the |an? |its |their |his |her )?$/iu;
