/** Whether a stretch is one of several that are named together. */
export function inSeries(before: string, after: string): boolean {
	const goesOn = after.startsWith(',') ? isListed(after) : after.startsWith(' ') && isJoined.test(after);
	return goesOn || (before.endsWith(' ') && joins.test(before.slice(-12)));
}

const isJoined = /^ (?:and|or|&) (?!(?:is|are|was|were|has|had|[\p{L}]+ed|[\p{L}]{3,}s) )/u;

function isListed(after: string): boolean {
	return (
		/^, [\p{L} -]{2,30},? (?:and|or) (?!(?:is|are|was|were|has|had|[\p{L}]+ed) )/u.test(after) ||
		/^, [\p{L} -]{2,30}, [\p{L} -]{2,30},? (?:and|or) /u.test(after)
	);
}

const joins = / (?:and|or|&) (?:the |an? |its |their |his |her )?$/;

/** In brackets or in a quotation. */
export function isAside(before: string): boolean {
	return (
		isOpen(before, '(', ')') ||
		isOpen(before, '“', '”') ||
		(before.includes('"') && before.split('"').length % 2 === 0)
	);
}

function isOpen(text: string, mark: string, end: string): boolean {
	const at = text.lastIndexOf(mark);
	return at !== -1 && !text.includes(end, at);
}

/** Words that stand behind a whole name or phrase. */
export const behind = new Set(
	'of in on at by for from with to into and or but as than that which who whose when where while because if so after before during since until through between under over about around near against without within would could can will may might should must do does did then also not never only still later once first himself herself itself too again alone both all each today now took wrote kept found began gave made led held drew saw won went came got ran sent set put stood left lost met sold bought brought built fell rose grew knew thought told said swallowed drank'.split(
		' '
	)
);
