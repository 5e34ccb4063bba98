import { gap } from '#lib/facts/fact.ts';
import { blankNotes } from '#lib/reading/notes.ts';
import type { Passage } from '#lib/reading/passages.ts';
import { hasMoreWords } from './has-more-words.ts';
import { openingOf } from './opening.ts';
import type { Reason } from './reasons.ts';

/** More characters than this are no sentence, nor anything like one. */
const longest = 2000;

/** Why a passage is no sentence to make a card from, or null when it is one. */
export function shapeProblem({ block, start, end, notes }: Passage, text: string): Reason | null {
	if (block.kind !== 'prose' && block.kind !== 'list') return block.kind;
	const sentence = notes.length > 0 ? blankNotes(text.slice(start, end)) : text.slice(start, end);
	if (sentence.length > longest) return 'too-long';
	if (/\?['"’”)]*$/.test(sentence)) return 'question';
	const isEnded =
		/[.!…]['"’”)\]]*\s*$/.test(sentence) || (block.kind === 'list' && openingOf(sentence, 0) !== null);
	if (!isEnded || !fiveWords.test(sentence) || !verb.test(sentence)) return 'fragment';
	if (sentence.length > 500 || (hasMoreWords(sentence, 60) && sixtyWords.test(sentence))) return 'too-long';
	return isOdd(sentence) ? 'odd-form' : null;
}

/** Whether a sentence is only the heading of those behind it: "History.", "Discovery of the rays." */
export function isHeading(sentence: string): boolean {
	return !threeWords.test(sentence) || !verb.test(sentence);
}

const threeWords = /^\S+\s+\S+\s+\S/;
const fiveWords = /^\S*(?:\s+\S+){3}\s/;
const sixtyWords = /^\S*(?:\s+\S+){59}\s/;

const verb =
	/\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would|began|became|\w{2,}(?:ed|es|s)|won|led|made|caught|crept|cost|burst|cast|let|shed|spun|slid|fit|took|gave|came|went|saw|fell|rose|grew|held|wrote|built|fought|sent|set|cut|lost|left|met|ran|said|sold|spent|spread|stood|taught|told|thought|broke|brought|bought|chose|drew|drove|flew|found|got|kept|knew|lay|paid|put|read|rode|sank|shot|spoke|struck|swept|swore|threw|understood|wore|withdrew|arose|bore|beat|bent|bound|dealt|drank|fed|felt|fled|forbade|froze|hid|hit|hung|laid|lent|lit|meant|overcame|overthrew|rang|sang|sat|shook|shone|shrank|shut|slept|sought|split|sprang|stole|stuck|swam|swung|tore|undertook|underwent|upheld|woke|blew|bred|dug|forgot|flung|rebuilt|retook|oversaw)\b/;

function isOdd(sentence: string): boolean {
	if (sentence.includes(gap.slice(0, 2)) || /…|\.\.\.|https?:|[\u{e000}-\u{f8ff}\u{fffd}]/u.test(sentence))
		return true;
	if (!/["“”()[\]]/.test(sentence)) return false;
	const count = (mark: string) => sentence.split(mark).length - 1;
	return (
		count('“') !== count('”') ||
		count('"') % 2 === 1 ||
		count('(') !== count(')') ||
		count('[') !== count(']')
	);
}
