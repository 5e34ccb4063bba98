/** The text of a stretch of Markdown: emphasis, code marks, tags and addresses are gone, the words of links stay. */
export function inlineText(markdown: string): string {
	const escaped: string[] = [];
	const keep = (_: string, character: string) => `\u{e000}${escaped.push(character) - 1}\u{e001}`;
	return decodeEntities(
		markdown
			.replace(/[\u{e000}\u{e001}]/gu, '')
			.replace(/\\([!-/:-@[-`{-~])/g, keep)
			.replace(/(?<!`)(`{1,3})(?!`)([^`]+)\1(?!`)/g, (_, __, code: string) => keep('', code.trim()))
			.replace(image, '$1')
			.replace(link, '$1')
			.replace(/\[\^[^[\]]+\]/g, '')
			.replace(/\[([^[\]]+)\]\[[^\]]*\]/g, '$1')
			.replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
			.replace(/<\/?[a-z][^<>]*>/gi, '')
			.replace(/(\*\*\*|\*\*|\*)(?=\S)([^*]*[^*\s])\1/g, '$2')
			.replace(/(?<![\p{L}\p{N}_])(___|__|_)(?=[^\s_])([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
			.replace(/\*\*(?=\S)|(?<=\S)\*\*/g, '')
			.replace(/~~(?=\S)([^~]*\S)~~/g, '$1')
	)
		.replace(/\u{e000}(\d+)\u{e001}/gu, (_, at: string) => escaped[Number(at)] ?? '')
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Its address may hold one pair of brackets. Nowhere can it be read in two ways, which would take for ever. */
const link = /\[([^[\]]*)\]\((?:[^()\s]*\([^()]*\)[^()]*|[^()]*)\)/g;
const image = new RegExp(`!${link.source}`, 'g');

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”'
};

function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
		if (name) return entities[name] ?? whole;
		const code = decimal ? Number(decimal) : parseInt(hex, 16);
		return code >= 0x20 && code <= 0x10ffff && !/\p{C}/u.test(String.fromCodePoint(code))
			? String.fromCodePoint(code)
			: '';
	});
}
