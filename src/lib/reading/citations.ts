/** The text with each citation, such as (Sternberg, 1988), and each pointer, such as (see Figure 7.2), replaced by as many spaces. */
export function blankCitations(text: string): string {
	if (!text.includes('(')) return text;
	return text.replace(marks, (mark) => ' '.repeat(mark.length));
}

const year = '(?:1[89]|20)\\d\\d[a-z]?';

const noAuthor =
	'(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Treaty|Battle|Act|War|World War|Conference|Congress|Agreement|Protocol|Convention|Olympics|Born|Died)\\b)';

const author = "\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}";

const authors = `${noAuthor}(?:(?:van|von|der|de) ){0,2}${author}(?:,? (?:& |and )?(?:${author}|\\[\\p{Lu}{2,8}\\]|et al\\.?|others|van|von|der|de|of|for|the)){0,20}`;

const cited = `(?:see |see also |e\\.g\\.,? |cf\\. )?${authors}:?,? ${year}(?:, ${year}){0,5}(?:[,:] (?:pp?\\. ?)?\\d+(?:[–-]\\d+)?)?`;

const pointed =
	'(?:(?:as )?(?:shown |seen )?(?:in |see |see also )?(?:the )?(?:Fig(?:ure|s?\\.)?|Table|Chapter|Section|Box|Appendix|Plate|Equation|Eq\\.|Module|Unit|figure|table|chapter|section|box|appendix|plate|equation) ?(?:\\d[^()]{0,80}|[A-Z])|see (?:above|below)|see also [^()\\d]{3,80}|pp?\\. ?\\d+(?:[–-]\\d+)?)';

const telling =
	"(?: (?:(?:also|first|later|famously|recently) )?(?:show|found|find|argue|propose|suggest|note|report|claim|describe|demonstrate|conclude|observe|define|introduce|develop|examine|studied|study|discover|identif|estimate|announce|call|wrote|state|point)|’s |'s )";

const forms = [
	`\\((?:${cited})(?:; ${cited}){0,12}\\)`,
	`\\(${pointed}\\)`,
	`(?<=(?: & ${author}| et al\\.?|, and ${author}) )\\(${year}\\)`,
	`(?<=\\p{Lu}[\\p{L}’'-]{2,30} )\\(${year}\\)(?=${telling})`
];

/** Looked for at brackets only. */
const marks = new RegExp(`(?=\\()(?:${forms.join('|')})`, 'gu');
