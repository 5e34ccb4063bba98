const headings =
	/^(?:(?:\d+\.?\s+)?(?:references?|bibliography|works cited|literature(?: cited)?|sources|further reading|notes(?: and references)?|footnotes|endnotes|external links|see also|list of references|selected bibliography|how to cite(?: this article)?|cite this(?: article)?|citation))\s*:?$/i;

/** Whether a heading stands above a list of references. */
export function opensReferences(heading: string): boolean {
	return headings.test(heading.trim());
}

const signs = [
	/^\[\d{1,3}\]\s/,
	/^(?:\d{1,3}\.\s+)?\p{Lu}[\p{L}’'-]+,\s+(?:\p{Lu}\.[\s-]?){1,3}/u,
	/\(?\b(?:1[6-9]|20)\d\d[a-z]?\)?\.\s/,
	/\b\d{1,4}\s?\(\d{1,3}(?:[-–]\d{1,3})?\)\s?[:,]/,
	/\b(?:pp?\.|vol\.|v\.|no\.|n\.)\s?\d/i,
	/:\s?\d{1,4}\s?[-–—]\s?\d{1,4}\b/,
	/\bet al\b|\beds?\.\)|\(eds?\.?\)/,
	/\b(?:ISSN|ISBN|doi:|https?:\/\/(?:dx\.)?doi\.org)/i,
	/\b(?:Retrieved|Accessed|Date accessed|Available (?:at|from|online))\b/i,
	/\b(?:University|Academic|MIT) Press\b|\b(?:Routledge|Springer|Elsevier|Wiley|Palgrave)\b/,
	/\b(?:Journal|Review|Quarterly|Proceedings|Bulletin|Annals) (?:of|on|for)\b/
];

/** Whether a line is an entry of a bibliography: at least three of its signs, or two when it opens with a number or an author. */
export function isReference(line: string): boolean {
	if (line.length > 700) return false;
	const [numbered, authored, ...rest] = signs.map((sign) => sign.test(line));
	const others = rest.filter(Boolean).length;
	return numbered || authored ? others >= (numbered ? 1 : 2) : others >= 3 && line.length < 350;
}
