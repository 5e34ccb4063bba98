/** Whether a statement tells too little of what there is to know for any of its phrases to be asked for. */
export function isVetoedStatement(text: string, start: number): boolean {
	const statement = text.slice(start);
	return isMethod.test(text) || statistics.test(text) || isBidding.test(statement) || isSource.test(text);
}

/** What was done in a study tells less than what it found. */
const isMethod =
	/\b(?:(?:was|were) (?:\p{L}+ly )?(?:examined|classified|recorded|obtained|included|enrolled|assessed|analy[sz]ed|evaluated|randomi[sz]ed|recruited|asked|compared|selected|calculated|performed|reviewed|collected|divided into|screened|measured|interviewed|surveyed|treated with|followed up)|[Tt]o (?:assess|evaluate|determine|examine|investigate|compare)|this study|participants|respondents|retrospective|questionnaire|poll of|(?:[Pp]atients|[Ss]ubjects|[Vv]olunteers) (?:recorded|reported|completed|received|underwent))\b/u;

/** The figures of one study: "p<0.05", "95% CI", "25.9 ± 10.9", "16 (31%)", "(1.31)" */
const statistics =
	/\bp ?[<>=≤] ?0?\.\d|\bCI\b|±|\+\/-|\bchi ?2\b|\bANOVA\b|\d ?\(\d[\d.]*%\)|\(n ?= ?\d|\(\d+\.\d+\)|\bmmHg\b|range \d|\bodds ratio\b|\bper cent of (?:\p{Ll}+ ){1,3}were\b/u;

/** What a reader is to do. */
const isBidding =
	/^(?:have|try|make|keep|use|take|avoid|write|notice|imagine|let|visit|look|watch|explain|describe|define|identify|discuss|employ|distinguish|summari[sz]e|list|outline|analy[sz]e|evaluate|as shown in|in this (?:example|case)|note that|notice that) /i;

/** An entry of a bibliography in the midst of prose. */
const isSource =
	/\b(?:eds?\.|[Ee]dited by|[Tt]ranslated by|University Press|Press, \d{4})(?: |$)|\(website\)|^[\p{L} ]+, [\p{L} ]+: [\p{Lu}][^.]*\b\d{4}\.$/u;
