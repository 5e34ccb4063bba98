/** The canonical form of a text: one kind of line end and space, NFC, nothing invisible. Doing it twice changes nothing. */
export function canonicalise(raw: string): string {
	return raw
		.replace(/\u00ad[ \t]*(?:\r\n?|\n)?/g, '')
		.replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n')
		.replace(/\p{Surrogate}/gu, '')
		.replace(invisible, '')
		.replace(/[^\S\n\t]/g, ' ')
		.replace(piled, '$1')
		.normalize('NFC')
		.replace(piled, '$1')
		.split('\n')
		.map(tidyLine)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^\n+|\n+$/g, '');
}

const invisible =
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	/[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** No script sets more marks on a letter than this, and putting very many in order takes for ever. */
const piled = /(\p{M}{30})\p{M}+/gu;

function tidyLine(line: string): string {
	return line.replace(/[ \t]+/g, (run) => (run.includes('\t') ? '\t' : ' ')).trim();
}
