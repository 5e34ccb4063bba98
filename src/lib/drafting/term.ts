import type { Span } from '#lib/facts/fact.ts';

/**
 * A name that is given to something. A gap for it reaches `from` its article `to` a second name or an abbreviation that
 * would give it away; both are `accepted`.
 */
export type Term = Span & { text: string; from: number; to: number; accepted: string[] };

/** The term that begins at an offset, when it is certain where it ends. */
export function termAt(text: string, at: number): Term | null {
	const [lead = '', article = ''] = /^(the |an? |its |their )?["“‘']?/i.exec(text.slice(at, at + 10)) ?? [];
	const start = at + lead.length;
	const isDefinite = /^(?:the|its|their) /i.test(article);
	const end = endOf(text, start, isDefinite);
	if (end === null) return null;
	const own = text.slice(start, end);
	if (own.length < 3 || !/\p{L}{2}/u.test(own) || noTerm.test(own)) return null;
	const from = isDefinite ? at + article.length : at;
	const isQuoted = /["“‘]$/.test(lead);
	const after = isQuoted ? (/^[.,]?["”’']/.exec(text.slice(end))?.[0].length ?? 0) : 0;
	if (isQuoted && after === 0) return null;
	const other = secondName(text, end + after);
	if (other === 'several') return null;
	const names = other && !isGloss.test(other.name) ? [own, other.name] : [own];
	const accepted = names.flatMap((name) => [
		name,
		...(/^(?:the|an?) /.test(article) ? [`${article}${name}`] : [])
	]);
	return { start, end, text: own, from, to: other?.end ?? end + after, accepted: [...new Set(accepted)] };
}

const noTerm =
	/^(?:him|her|it|them|me|us|you|for|upon|on|to|into|out|off|so|such|this|that|these|those|what|one|two|three|his|their|its|not|in|by|from|after|either|both|simply)\b|^(?:first|second|same|other|following|following)$/i;

const wordForm = /(?<space> |)(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-–’'][\p{L}\p{M}\p{N}]+)*)/uy;

const small = new Set(
	(
		'and or but nor which that who whom whose where when while because if as since after before until unless is are was ' +
		'were has have had can may might will would could should must do does did in on at by for from with without to into ' +
		'onto through during among between under over against than then so they it he she we this these those there also ' +
		'instead rather using meaning including depending starting consisting containing having being making allowing ' +
		'resulting near inside within across along around about above below behind via per not both each all every ' +
		'lies lie contains serves helps makes gives forms covers runs acts produces carries allows causes connects surrounds ' +
		'controls provides determines regulates occurs plays separates protects'
	).split(' ')
);

const determiners = new Set(
	'the a an its their his her our your this these those some any each every'.split(' ')
);

const most = 4;

/** Where a term ends: at a mark or a small word; null when a verb may have slipped in. */
function endOf(text: string, start: number, isDefinite: boolean): number | null {
	const words: Word[] = [];
	let ofs = 0;
	for (;;) {
		const last = words.at(-1);
		const word = wordAt(text, last?.end ?? start, last !== undefined);
		if (!word) break;
		if (last && determiners.has(word.text) && last.text !== 'of') {
			words.pop();
			break;
		}
		if (!determiners.has(word.text) && isOutside(word, last)) {
			if (word.text === 'to' && !mayPrecedeTo.test(last?.text ?? '')) return null;
			if (
				/^\p{Lu}/u.test(last?.text ?? '') &&
				/^(?:in|on|for|and) \p{Lu}/u.test(text.slice(word.end - word.text.length))
			)
				return null;
			break;
		}
		if (word.text === 'of') {
			const isPlural = !isDefinite && last?.text.endsWith('s');
			if (!last || (isPlural && !/^ \p{Lu}/u.test(text.slice(word.end, word.end + 2)))) break;
			ofs += 1;
		}
		words.push(word);
		if (words.length > most + 3 * ofs) return null;
	}
	while (/^(?:of|the|an?)$/.test(words.at(-1)?.text ?? '')) words.pop();
	return hasPluralInside(words) ? null : (words.at(-1)?.end ?? null);
}

type Word = { text: string; end: number };

function wordAt(text: string, at: number, isNext: boolean): Word | null {
	wordForm.lastIndex = at;
	const { 0: whole = '', groups = {} } = wordForm.exec(text) ?? {};
	const { word = '', space = '' } = groups;
	return word === '' || (isNext && space === '') ? null : { text: word, end: at + whole.length };
}

function isOutside({ text }: Word, last: Word | undefined): boolean {
	return small.has(text.toLowerCase()) || (last !== undefined && (isVerbLike(text) || verbs.has(text)));
}

/** What a thing did goes on behind its name: "Stereospondyli became more dependent"; "left atrium" is one. */
const verbs = new Set(
	'became become becomes came began took led gave lost won fell rose grew held kept left met went'.split(' ')
);

/** "polymerization to move the cone", but "willingness to pay". */
const mayPrecedeTo = /(?:ion|ing|ment|sis)$|^\p{Lu}/u;

/** "osteoclasts break bone": a plural before the last word is the subject of a verb. */
function hasPluralInside(words: Word[]): boolean {
	return words
		.slice(0, -1)
		.some(({ text }, at) => /^\p{Ll}+[^sui]s$/u.test(text) && words[at + 1]?.text !== 'of');
}

const isVerbLike = (word: string) =>
	/^\p{Ll}{2,}(?:ed|ly)$/u.test(word) &&
	!/^(?:family|anomaly|assembly|supply|monopoly|seed|reed|need|feed|breed|speed)$/.test(word);

/** Another name right behind a term: "X, or Y", "X (ABC)"; `several` things are named by "X and Y" and "X, Y and Z". */
function secondName(text: string, at: number): { name: string; end: number } | 'several' | null {
	const rest = text.slice(at, at + 120);
	if (several.test(rest)) return 'several';
	const [bracket, short = ''] = /^ \((?:or )?([^()]{1,40})\)/.exec(rest) ?? [];
	if (bracket)
		return closes.test(rest.slice(bracket.length)) ? { name: short, end: at + bracket.length } : 'several';
	const [or = '', name = ''] = orName.exec(rest) ?? [];
	if (or === '') return /^,? or /.test(rest) ? 'several' : null;
	const isShared = or.startsWith(' ') && name.includes(' ');
	return isShared ? 'several' : { name, end: at + or.length };
}

/** "Wianki (Polish for Wreaths)" */
const isGloss = /^\p{Lu}\p{Ll}+ for /u;

const closes =
	/^(?:$|[.,;:)]| (?:is|are|was|were|has|have|can|may|that|which|who|when|where|while|because|to|in|on|at|by|for|from|with) )/;

const several =
	/^,? and (?!\p{L}+ed )(?:the |an? )?\p{L}+(?:[ -]\p{L}+){0,2}(?=[.,;:)]|$)|^, and (?!.{1,60} (?:called|termed|known as|referred to as) )(?!(?:is|are|was|were|has|have|had|can|may|it|its|the|they|this|these|in|at|on|by|for|to|if|when|where|while|because)\b)|^, (?!or )[^,.;]{1,40}, (?:and|or) |^\/|^, (?:the |an? )?\p{L}+(?: \p{L}+)? and /u;

const orName = /^,? or (?:the |an? )?["“‘']?(\p{L}+(?:[ -]\p{L}+){0,3})["”’']?(?=[.,;:)]|$)/u;
