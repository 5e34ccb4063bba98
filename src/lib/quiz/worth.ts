/** Whether a prompt asks for where something was printed, for who wrote the lines, or for what a worked example assumes. */
export function isIncidental(prompt: string): boolean {
	return incidental.some((words) => words.test(prompt));
}

const incidental = [
	// Where something was printed, and how those who wrote it went about it.
	/\bbibliography\b|\bkeywords?\b|\bpages? (?:\d|_{4})|\bvolume (?:\d|_{4})|\bnumber \d+, |\b(?:in|of) the (?:\p{Lu}\p{Ll}+ )*Journal\b|\b[Ww]hich journal\b|\bfootnotes?\b|\bISBN\b|\bdoi\b/u,
	/\b(?:[Ww]hich|are the(?: \p{Ll}+)?) (?:co-?)?authors?\b|\bco-?authors?\b|\bauthors of the .*(?:paper|article|study)\b.*\bat\b|\bis cited\b|\ba reference needs\b/u,
	/\bmethods?\b.*\b(?:paper|article|study)\b|\b(?:paper|article|study)\b.*\bmethods?\b/,
	/^(?:\[[^\]]*\] )?_{4} is an? (?:\p{Ll}+ ){0,2}(?:writer|author|journalist|editor|lecturer|professor|reporter|correspondent|teacher)\b/u,
	// When somebody wrote what is told.
	/, (?:the )?\p{Lu}[^,]* (?:wrote|calculated|showed|reckoned|argued|found|reported|estimated|noted|observed|claimed|saying) (?:in|since) ____/u,
	// The figures of an example and of who took part in a study.
	/\b(?:suppose|imagine|assume|let us say|for example|for instance|say, )\b/i,
	/____ (?:\p{Ll}+ )?(?:sessions?|students?|participants?|subjects|patients|infants|volunteers|respondents|trials|animals|studies|schools|papers|interviews|people|persons|restaurants)\b/u
];
