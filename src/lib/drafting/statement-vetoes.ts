import { cueFor, cuesIn } from './cues.ts';

/** Whether a statement tells too little of what there is to know for any of its phrases to be asked for. */
export function isVetoedStatement(text: string, start: number, cues = cuesIn(text.toLowerCase())): boolean {
	const statement = text.slice(start);
	return (
		isBidding.test(statement) ||
		isShorthand(statement) ||
		((cues & ofReport) !== 0 && isReported.test(statement)) ||
		((cues & ofMethod) !== 0 && isMethod.test(text)) ||
		((cues & ofOpen) !== 0 && isOpen.test(statement)) ||
		(((cues & ofStatistics) !== 0 || /[(±+]/.test(text)) && statistics.test(text)) ||
		(((cues & ofSource) !== 0 || text.includes(': ')) && isSource.test(text))
	);
}

const ofMethod = cueFor(
	'examined classified recorded obtained included enrolled assessed analysed analyzed evaluated randomised randomized recruited asked compared selected calculated performed reviewed collected divided screened measured interviewed surveyed treated followed assess evaluate determine examine investigate compare study participants respondents retrospective questionnaire poll patients subjects volunteers'
);
const ofStatistics = cueFor('p ci chi anova mmhg range odds cent');
const ofOpen = cueFor('ways considered step advances reasons');
const ofReport = cueFor(
	'said says told added insisted joked warned replied complained invited asked called swore confessed joke jokes recalled'
);
const ofSource = cueFor('ed eds edited translated press website');

/** What was done in a study tells less than what it found. */
const isMethod =
	/\b(?:(?:was|were) (?:\p{L}+ly )?(?:examined|classified|recorded|obtained|included|enrolled|assessed|analy[sz]ed|evaluated|randomi[sz]ed|recruited|asked|compared|selected|calculated|performed|reviewed|collected|divided into|screened|measured|interviewed|surveyed|treated with|followed up)|[Tt]o (?:assess|evaluate|determine|examine|investigate|compare)|this study|participants|respondents|retrospective|questionnaire|poll of|(?:[Pp]atients|[Ss]ubjects|[Vv]olunteers) (?:recorded|reported|completed|received|underwent))\b/u;

/** The figures of one study: "p<0.05", "95% CI", "25.9 ± 10.9", "16 (31%)", "(1.31)" */
const statistics =
	/\bp ?[<>=≤] ?0?\.\d|\bCI\b|±|\+\/-|\bchi ?2\b|\bANOVA\b|\d ?\(\d[\d.]*%\)|\(n ?= ?\d|\(\d+\.\d+\)|\bmmHg\b|range \d|\bodds ratio\b|\bper cent of (?:\p{Ll}+ ){1,3}were\b/u;

/** "are processed in several ways" leaves open who is meant. */
const isOpen =
	/\b(?:in (?:several|many|various|different|other) (?:other )?ways|(?:was|were|is|are) not considered|(?:[Aa] (?:first|second|next|further) step|[Aa]dvances) in (?!\d)|for (?:several|many|various|a number of) reasons)\b/;

/** What somebody said about it. */
const isReported =
	/\b(?:said|says|told|added|insisted|joked|warned|replied|complained|invited|asked|called on|swore|confessed|jokes?|recalled)\b/;

/** A note in signs, or of what was said above it: "Kazakhstan + World Bank, ca. US$86m" */
function isShorthand(statement: string): boolean {
	return /[→=]| \+ /.test(statement) || pronounOrPlace.test(statement);
}

const pronounOrPlace = /^(?:it|he|she|they|its|his|her|their) .*(?:[^.!?]|")$|^\p{L}{3,}, \p{L}+\./iu;

/** What a reader is to do. */
const isBidding =
	/^(?:demonstrates|describes|explains|shows|provides|covers|summari[sz]es|introduces|discusses|(?:an|another|one) example of|examples of|be able to|have|try|make|keep|use|take|avoid|write|notice|imagine|let|visit|look|watch|explain|describe|define|identify|discuss|employ|distinguish|summari[sz]e|list|outline|analy[sz]e|evaluate|as shown in|in this (?:example|case)|note that|notice that) /i;

/** An entry of a bibliography in the midst of prose. */
const isSource =
	/\b(?:eds?\.|[Ee]dited by|[Tt]ranslated by|University Press|Press, \d{4})(?: |$)|\(website\)|^[\p{L} ]+, [\p{L} ]+: [\p{Lu}][^.]*\b\d{4}\.$/u;
