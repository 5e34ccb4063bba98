/** Whether a prompt asks for where something was printed, for who wrote the lines, for what a worked example assumes, or for a figure nobody needs to know. */
export function isIncidental(prompt: string): boolean {
	return incidental.some((words) => words.test(prompt));
}

const incidental = [
	// Where something was printed, and how those who wrote it went about it.
	/\bbibliography\b|\bkeywords?\b|\bpages? (?:\d|_{4})|\bvolume (?:\d|_{4})|\bnumber \d+, |\b(?:in|of) the (?:\p{Lu}\p{Ll}+ )*Journal\b|\b[Ww]hich journal\b|\bfootnotes?\b|\bISBN\b|\bdoi\b|\bpp?\. ?(?:\d|_{4})|\b(?:University|Academic|Polity) Press\b|\b[Vv]ol\. ?(?:\d|_{4})|\bet al\.|\b\p{Lu}\p{L}+, \p{Lu}\p{L}*\.? (?:\p{Lu}\. )*\(?(?:1\d{3}|20\d\d|_{4})\)?\.|, no\. \d/u,
	/\b(?:[Ww]hich|are the(?: \p{Ll}+)?) (?:co-?)?authors?\b|\bco-?authors?\b|\bauthors of the .*(?:paper|article|study)\b.*\bat\b|\bis cited\b|\ba reference needs\b/u,
	/\bmethods?\b.*\b(?:paper|article|study)\b|\b(?:paper|article|study)\b.*\bmethods?\b/,
	/^(?:\[[^\]]*\] )?_{4} is an? (?:\p{Ll}+ ){0,2}(?:writer|author|journalist|editor|lecturer|professor|reporter|correspondent|teacher)\b/u,
	/\b[Ww]ho (?:wrote|is the author of) (?:the|an?) (?:\p{Ll}+ )?(?:essay|paper|article|study|overview|review)\b|\bpoint of view of which\b|\b[Aa]t which university\b.*\bauthors?\b|[”"] (?:by .+ )?(?:appeared|was published|came out) in\b|\b(?:essay|paper|article|study) (?:compares|examines|reviews) (?:the )?(?:systems?|methods?)\b/u,
	// A mistaken figure, how far off a place lies in round figures, and the year of a day of honour.
	/\b(?:wrongly|mistakenly|erroneously|falsely|allegedly|supposedly)\b.*_{4}/i,
	/\b(?:about|around|roughly|some) _{4} (?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?(?:-?(?:north|south)-?(?:east|west))? of\b/,
	/\b\p{Lu}\p{Ll}+ Day\b.*\bfirst (?:observed|held|celebrated|marked)\b.*_{4}/u,
	// A trend goes on from any year as well.
	/\b[Ss]ince _{4}.*\b(?:has|have|had) (?:\p{Ll}+ly )?(?:become|grown|risen|fallen|shrunk|retreated|declined|doubled|trebled|tripled|halved|increased|decreased|warmed|thinned|melted|advanced|dropped|lost|gained|improved|worsened|spread)\b|\b(?:has|have|had) (?:\p{Ll}+ly )?(?:become|grown|risen|fallen|shrunk|retreated|declined|doubled|trebled|tripled|halved|increased|decreased|warmed|thinned|melted|advanced|dropped|lost|gained|improved|worsened|spread)\b.*\bsince _{4}|\b(?:compared (?:with|to)|relative to|than in) _{4}/u,
	// When somebody wrote what is told.
	/, (?:the )?\p{Lu}[^,]* (?:wrote|calculated|showed|reckoned|argued|found|reported|estimated|noted|observed|claimed|saying) (?:in|since) ____/u,
	// The figures of an example and of who took part in a study.
	/\b(?:suppose|imagine|assume|let us say|for example|for instance|say, )\b/i,
	/____ (?:\p{Ll}+ )?(?:sessions?|students?|participants?|subjects|patients|infants|volunteers|respondents|trials|animals|studies|schools|papers|interviews|people|persons|restaurants)\b/u
];
