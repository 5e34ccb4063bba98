import { isClearlyNegative } from './discrimination.ts';
import type { Figures } from './item-statistics.ts';

type Judged = Pick<
	Figures,
	'answers' | 'right' | 'rated' | 'discrimination' | 'strong' | 'weak' | 'chance' | 'strongTook'
>;

/** So many have to be right, and so many wrong, before it says anything who they are. */
const leastOfEach = 5;

/** So many of the stronger learners have to be asked. */
const leastStrong = 8;

/**
 * Why a question is not to be asked any more, in a sentence, or null: those who know the course miss it more often than
 * those who do not, or hardly one of them gets it right. Both mean a wrong key, a second right answer, or words that mislead.
 */
export function whySetAside(found: Judged, enough: number): string | null {
	if (found.rated < enough) return null;
	const { strong, weak } = found;
	if (isReversed(found))
		return `Learners who do well elsewhere miss it more often than the others: ${of(strong)} of them got it right, against ${of(weak)}.${instead(found)}`;
	if (isBeyondTheStrong(found))
		return `Hardly any learner who does well elsewhere gets it right: ${of(strong)}.${instead(found)}`;
	return null;
}

/** They are right the less, the better they do elsewhere: by more than chance, or agreeing on one wrong choice. */
function isReversed({ answers, right, rated, discrimination, strong, strongTook }: Judged): boolean {
	if (discrimination === null || right < leastOfEach || answers - right < leastOfEach) return false;
	const isAgreed = strongTook !== null && strongTook.taken > strong.answers / 2;
	return isClearlyNegative(discrimination, rated) || (discrimination < 0 && isAgreed);
}

/** Fewer of them are right than in one of twenty, or than guessing explains. */
function isBeyondTheStrong({ strong, chance }: Judged): boolean {
	if (strong.answers < leastStrong) return false;
	const spread = Math.sqrt((chance * (1 - chance)) / strong.answers);
	return strong.right / strong.answers < Math.max(0.05, chance - 1.96 * spread);
}

function of({ answers, right }: { answers: number; right: number }): string {
	return `${right} of ${answers}`;
}

function instead({ strongTook }: Judged): string {
	return strongTook === null ? '' : ` What they most often took instead is “${strongTook.text}”.`;
}
