import { behind } from './claim-around.ts';
import { worthOfName } from './claim-name.ts';
import type { Phrase } from './claim-phrases.ts';
import { saysNothing, worthOfWords } from './claim-words.ts';
import type { Sentence } from './sentence.ts';
import { verbForm } from './verbs.ts';

/** A reason is told in so many words that little else is as right. */
const ofClause = 2.6;

/** How much a phrase is worth asking for: the more telling it is and the surer the rest leads to it; 0 for never. */
export function worthOf(phrase: Phrase, sentence: Sentence): number {
	const { text, kind, told } = phrase;
	if (text.length < 3 || saysNothing(phrase)) return 0;
	if (isCut(phrase) || isBroken.test(text)) return 0;
	if (sentence.hasExamples && isExample.test(told.slice(-80))) return 0;
	if (kind === 'clause') return ofClause;
	return kind === 'name' ? worthOfName(phrase) : worthOfWords(phrase, sentence);
}

/** Not one phrase, for all that its words stand together. */
const isBroken = /[’']s? |\. \p{Lu}\p{Ll}{2}|[→=|•*]/u;

/** "NH4" of "NH4+", "2,600" of "2,600 planets", "Kepler" of "the Kepler telescope", "Jr" of "King Jr.’s appeal" */
function isCut({ told, after, kind }: Phrase): boolean {
	if (
		/^[’'+−/@-]|^ (?:[+−=×]|\(?(?:19|20)\d\d\b|\d)|^ & |^\.(?!["”’)\]]*\s*$)/.test(after) ||
		/[-–+/]$|& $|\bper $/.test(told.slice(-5))
	)
		return true;
	if (after.startsWith(' of ') || (kind === 'name' && /^,? (?:et al|and colleagues)/.test(after)))
		return true;
	if (kind !== 'name') return false;
	const [, next = ''] = /^ (\p{Ll}[\p{L}-]+)/u.exec(after) ?? [];
	return next !== '' && !behind.has(next) && !verbForm(next) && !/(?:ed|ly|[^s]s)$/.test(next);
}

const isExample =
	/\b(?:such as|including|e\.g\.|for example|for instance|especially|among others|like)[, ]+(?:the |an? )?(?:[\p{L}-]+(?:,| and| or) )*(?:[\p{L}-]+ )?$/u;
