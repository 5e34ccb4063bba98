import { blocksOf } from '#lib/reading/blocks.ts';
import { passages } from '#lib/reading/passages.ts';

/**
 * What holds of whatever reading answers, as far as it is broken: a problem is a sentence; blocks and passages are
 * stretches of the text, in order, that do not overlap; pages begin in order within it.
 * @param {import('#lib/reading/document.ts').Reading} reading
 * @returns {string[]}
 */
export function brokenLaws(reading) {
	if ('problem' in reading)
		return /^\p{Lu}.{10,}[.!]$/u.test(reading.problem) ? [] : [`"${reading.problem}" is no sentence`];
	const { title, text, pages } = reading.document;
	const blocks = blocksOf(reading.document);
	return [
		...(title.trim() === '' || title.length > 200 ? ['the title'] : []),
		...(text !== text.normalize('NFC') || /\r/.test(text) ? ['the text is not canonical'] : []),
		...outOfPlace(blocks, text).map((at) => `block ${at}`),
		...outOfPlace(passages(reading.document), text).map((at) => `passage ${at}`),
		...(pages ?? []).flatMap((page, at) =>
			page < (pages?.[at - 1] ?? 0) || page > text.length ? [`page ${at}`] : []
		)
	];
}

/**
 * @param {{ start: number, end: number }[]} spans
 * @param {string} text
 */
function outOfPlace(spans, text) {
	return spans.flatMap(({ start, end }, at) => {
		const isInside = start >= (spans[at - 1]?.end ?? 0) && start < end && end <= text.length;
		return isInside && text.slice(start, end).trim() !== '' ? [] : [at];
	});
}
