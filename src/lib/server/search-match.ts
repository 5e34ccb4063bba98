import type { Sought } from '#lib/facts/search-query.ts';

/** What FTS5 is asked for: rows that have all of it. Each word stands in quotation marks, so that none is a command. */
export function matchOf(sought: Sought[]): string {
	return sought
		.map(({ typed, isPrefix }) => `${typed.map(quoted).join(' + ')}${isPrefix ? ' *' : ''}`)
		.join(' AND ');
}

function quoted(word: string): string {
	return `"${word.replaceAll('"', '""')}"`;
}
