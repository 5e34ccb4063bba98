import { againstEarlier, fewest, type AgainstCards, type Score } from '#lib/quiz/results.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import { many, percent } from '#lib/statistics/words.ts';
import type { Part, Results } from '#lib/server/quiz-results.ts';

/* What the results of a quiz come to, in sentences. */

/** Fewer questions say little of what is known. */
const few = 10;

/** How good the score is, and how much it says; without cards that were known there was no weakest to pick. */
export function scoreWords(score: Score, pick: QuizWish['pick'], cards: AgainstCards | null): string {
	const { questions, partly, share, unanswered, band } = score;
	const known = `of questions like these you probably know between ${percent(band.low)} and ${percent(band.high)}`;
	return [
		partly > 0
			? `${many(partly, 'question')} ${partly === 1 ? 'was' : 'were'} right in part and ${partly === 1 ? 'counts' : 'count'} for that part: with ${partly === 1 ? 'it' : 'them'}, that is ${percent(share)}.`
			: `That is ${percent(share)}.`,
		unanswered > 0 &&
			`${many(unanswered, 'question')} ${unanswered === 1 ? 'was' : 'were'} not answered and ${unanswered === 1 ? 'counts' : 'count'} as wrong.`,
		questions < few ? `So few questions say little: ${known}.` : `${capital(known)}.`,
		pick === 'weakest' &&
			cards !== null &&
			'They were picked from what you are weakest at, so of the whole you may know more.'
	]
		.filter(Boolean)
		.join(' ');
}

type Timed = { finishedAt: number; endsAt: number | null; answers: readonly ({ at: number } | null)[] };

/** That the time ended the quiz; an answer that came in just after it was on the page by then. */
export function timeWords({ finishedAt, endsAt, answers }: Timed): string | null {
	if (endsAt === null || finishedAt < endsAt) return null;
	return answers.some((answer) => answer !== null && answer.at >= endsAt)
		? 'The time was up. The answer that stood on the page by then was counted.'
		: 'The time was up.';
}

/** What the cards promised against what came, in a few words, unless these would say too much, and in full. */
export function cardsWords(cards: AgainstCards): { short: string | null; more: string } {
	const { questions, promised, expected, share, against } = cards;
	if (questions < fewest) {
		const asking = questions === 1 ? 'one question here asks' : `${questions} questions here ask`;
		return { short: null, more: `Only ${asking} for a card that you had studied: too few to compare.` };
	}
	const guessing =
		percent(expected) === percent(promised)
			? ''
			: ` With lucky guesses among the choices, ${percent(expected)} was to be expected.`;
	const verdict = {
		less: 'That is a gap that chance alone hardly leaves: a question asked in another way is harder than its card.',
		alike: 'That lies within what chance does.',
		more: 'That is better than chance alone would make it: you know this better than your cards say.'
	}[against];
	return {
		short: `Your cards say ${percent(promised)}, this quiz ${percent(share)}`,
		more: `This is about the ${questions} questions whose cards you have studied.${guessing} ${verdict}`
	};
}

/** This quiz against the first one of the same questions, or the last one of the course. */
export function earlierWords(results: Pick<Results, 'score' | 'earlier' | 'first'>): string {
	const { score, first } = results;
	const before = first ?? results.earlier[0];
	if (!before) return 'This is your first quiz on this course.';
	const gap = againstEarlier(score, before);
	const shares = first
		? `With the same questions you had ${percent(before.share)} the first time, now ${percent(score.share)}.`
		: `Last time you had ${percent(before.share)}, now ${percent(score.share)}.`;
	if (percent(before.share) === percent(score.share)) return shares;
	const meaning = {
		less: 'That is clearly less.',
		alike: 'A difference like this may be chance.',
		more: 'That is clearly more.'
	}[gap];
	return `${shares} ${meaning}${first ? ' Questions that you have seen before are easier.' : ''}`;
}

/** The topic of which the least can be hoped for, as few questions count for little; null when all went alike. */
export function topicsWords(topics: Part<string | null>[]): string | null {
	const [worst, next] = topics.toSorted((one, other) => one.score.band.high - other.score.band.high);
	if (!worst || !next || worst.score.share === 1 || worst.score.band.high === next.score.band.high)
		return null;
	const thin = worst.score.questions < fewest ? ' So few questions say little of a topic.' : '';
	return `Weakest here: ${worst.part ?? 'what has no topic'}, ${ofAll(worst.score)} right.${thin}`;
}

/** '3 of 5' */
export const ofAll = ({ right, questions }: Pick<Score, 'right' | 'questions'>) => `${right} of ${questions}`;

/** Whether answers count for when cards come back. */
export function countsWords(counts: boolean, counting: number): string {
	if (counting === 0)
		return 'None of your answers here says something of one card alone, so your schedule is as it was.';
	const answers = counting === 1 ? 'One of your answers' : `${counting} of your answers`;
	return counts
		? `${answers} ${counting === 1 ? 'counts' : 'count'} for your schedule, as if you had studied ${counting === 1 ? 'its card' : 'the cards'}: what you missed comes back sooner. A card that you had answered before on that day stays as it was.`
		: 'This quiz does not count: your cards come back as if you had not taken it.';
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
