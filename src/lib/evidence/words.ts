import type { Span } from '#lib/facts/fact.ts';
import { stem } from './stem.ts';

/** A word of a text with its stem; `clause` counts the commas, colons and the like before it. */
export type Word = Span & { text: string; lower: string; stem: string; clause: number; isSmall: boolean };

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order; offsets are the text's own. A genitive's 's is left out. */
export function wordsOf(text: string): Word[] {
	let clause = 0;
	let from = 0;
	return [...text.matchAll(word)].map(({ 0: whole, index }) => {
		clause += /[,;:.!?()–—]/.test(text.slice(from, index)) ? 1 : 0;
		const own = whole.replace(/[’']s$/, '');
		from = index + whole.length;
		const lower = own.toLowerCase().replaceAll('’', "'");
		return {
			start: index,
			end: index + own.length,
			text: own,
			lower,
			stem: stem(lower),
			clause,
			isSmall: small.has(lower)
		};
	});
}

/** Words that say nothing of what a sentence is about. */
const small = new Set(
	(
		'a about above according account across actually after again against all almost alone along already also although always am ' +
		'among an and another any are around as at away back be became because become becomes been before began begin behind ' +
		'being below between both but by came can cannot come comes could did do does doing done down due during each either ' +
		'else enough etc even ever every few first five for four from further gave generally get gets give given gives go goes ' +
		'had has have having he hence her here him himself his how however i if in indeed instead into is it its itself just ' +
		'keep kept large largely last later least less let like likely little long made main mainly make makes many may me ' +
		'means might more moreover most much must my near nearly need neither never next no nor not now of off often on once ' +
		'one only onto or other others our out over own part particular per cent percent perhaps point put quite rather really regard said same ' +
		'say saying says second see seem seems seen several shall she should show showed shows since six so some something ' +
		'soon still such take taken takes ten than that the their them then there therefore these they thing things this those ' +
		'though three through throughout thus to today together too took toward towards two under until up upon us use used ' +
		'usually very via view was way ways we well went were what when where whether which while who whole whom whose why ' +
		'will with within without would yet you your'
	).split(' ')
);
