import { gap } from '#lib/facts/fact.ts';
import { askingSentence } from './basis.ts';

/** Whether the gap of a sentence stands in something that is only added to it: ", who in ____ shared the prize". */
export function isAside(prompt: string): boolean {
	const sentence = askingSentence(prompt);
	const [before = '', after = ''] = sentence.split(gap);
	const clause = /^.*[,;–(] ?(.*)$/.exec(before)?.[1];
	if (/\([^)]*$/.test(before) || /^, (?:some|several|many|\d)/.test(after)) return true;
	if (subordinate.test(before)) return true;
	if (clause === undefined) return false;
	if (
		/^(?:and |but |from |in |to |of |on |by |with |after |for )?(?:whom?|which|whose|where|when)\b/.test(
			clause
		)
	)
		return true;
	if (/^(?:\p{Ll}+(?:ed|ing)|built|written|born|made|known|drawn|begun|held|fought) /u.test(clause))
		return true;
	if (/^(?:an?|the|one of) /.test(clause))
		return !/(?:known as|called) $/.test(clause) && /^(?:[,.;]|$)/.test(after);
	return /^(?:now|as) /.test(clause);
}

/** "after the others had withdrawn their offer in ____" */
const subordinate =
	/ (?:after|before|since|while|because|although|when|where) [^,]*\b(?:had|was|were|has|have) [^,]*$/;
