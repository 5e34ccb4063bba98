import type { Phrase } from './claim-phrases.ts';

/**
 * Whether a phrase is told by the way: where something was, or to whom, for what and along with what it was done. It is
 * seldom what there is to know, and other phrases could stand there as well.
 */
export function isByTheWay({ kind, text }: Phrase, before: string): boolean {
	if (kind !== 'name' && kind !== 'words') return false;
	const near = before.slice(-100);
	if (aside.test(near) && !named.test(near)) return true;
	return /^\p{Lu}/u.test(text) && whereabouts.test(near) && !lies.test(near);
}

/** "in consequence of what was told to ____" */
const aside =
	/\b(?:to|for|on|about|around|along|over|against|toward|towards|upon|during|among(?: other)?) (?:the |an? )?$/;

/** "was awarded to ____", "known for ____" */
const named =
	/\b(?:awarded|given|back|due|according|thanks|compared|belongs?|belonged|attributed|ascribed|sold|ceded|married|named) (?:to|for|after) (?:the |an? )?$/;

/** "His examiners at ____", "lectured on the engine in ____": where it was is seldom what there is to know. */
const whereabouts =
	/\b(?:[Ii]n|[Aa]t|[Nn]ear|outside|off|across|around|from \p{Lu}[\p{L} -]{2,40} to|from|of the (?:University|College|Hospital|Laboratory|Museum|Institute)(?: of)?) (?:the |an? )?(?:(?:city|town|village|port|church|palace|university|house|state|county|province|north|south|east|west) of )?$/u;

/** "lies in ____", "was signed at ____": the verb asks where. */
const lies =
	/\b(?:lies?|lay|located|situated|stands?|stood|found|happens?|occurs?|takes? place|took place|held|signed|opened|fought|based|headquartered|settled|originated|arose|evolved|lives?|grows?|ends?|ended|began|begins|converted|derived|comes?|came|descended|named|obtained|extracted|made|released|independence|independent|separated?s?|split|bought|purchased|taken|seized|won|annexed|captured|inherited|borrowed|passed|ejected|recovered|isolated|translated) (?:\p{L}+ly )?(?:in|at|near|off|across|from|between) (?:the |an? )?(?:(?:city|town|village|port|north|south|east|west) of )?$/u;
