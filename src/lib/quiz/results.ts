import { band, nineOfTen, type Band } from '#lib/facts/band.ts';
import type { QuestionKind } from '#lib/facts/question.ts';
import type { Judgement } from './judge.ts';

/** How one question of a quiz went. */
export type Outcome = {
	/** The title of its topic. */
	topic: string | null;
	kind: QuestionKind;
	/** Null: it was not answered. */
	verdict: Judgement['verdict'] | null;
	/** From 0 to 1: of several parts, the share that is right. */
	score: number;
	/** The recall that its card promised when the quiz began; null without a card, or for one never seen. */
	recall: number | null;
	/** Of how many choices one was asked for; null where there is nothing to guess from. */
	choices: number | null;
};

export type Score = {
	questions: number;
	right: number;
	/** Not right, but in parts. */
	partly: number;
	/** They count as wrong. */
	unanswered: number;
	/** Of all that could be right, parts counted; 0 of no questions. */
	share: number;
	/** Nine times out of ten a quiz that comes out so was drawn from what is known to a share between these. */
	band: Band;
};

/** What a quiz came to. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
	const questions = outcomes.length;
	const points = outcomes.map(pointsOf);
	const sum = points.reduce((sum, each) => sum + each, 0);
	return {
		questions,
		right: points.filter((each) => each === 1).length,
		partly: points.filter((each) => each > 0 && each < 1).length,
		unanswered: outcomes.filter(({ verdict }) => verdict === null).length,
		share: questions === 0 ? 0 : sum / questions,
		band: band(sum, questions)
	};
}

/** What it came to in each part, by topic or by kind, in the order in which the parts were met. */
export function scoresBy<Part>(
	outcomes: readonly Outcome[],
	part: (outcome: Outcome) => Part
): { part: Part; score: Score }[] {
	return [...new Set(outcomes.map(part))].map((one) => ({
		part: one,
		score: scoreOf(outcomes.filter((outcome) => part(outcome) === one))
	}));
}

/** What is right counts in full, what was not answered not at all. */
export function pointsOf({ verdict, score }: Pick<Outcome, 'verdict' | 'score'>): number {
	if (verdict === 'right') return 1;
	return verdict === null ? 0 : Math.min(Math.max(score, 0), 1);
}

/** A quiz against what it is held to: `alike` when the gap may well be chance. */
export type Against = 'less' | 'alike' | 'more';

export type AgainstCards = {
	/** Questions whose card was known when the quiz began. */
	questions: number;
	/** The mean of what their cards promised. */
	promised: number;
	/** The same with what guessing adds where there are choices. */
	expected: number;
	/** What came of it. */
	share: number;
	against: Against;
};

/**
 * A quiz against what the cards promised, over the same questions; null when no card of it was known. A card that was
 * answered on that very day promises everything, right or wrong, and so is left out.
 */
export function againstCards(outcomes: readonly Outcome[]): AgainstCards | null {
	const known = outcomes.flatMap((outcome) => {
		const { recall, choices } = outcome;
		if (recall === null || recall === 1) return [];
		const guess = choices === null ? 0 : 1 / choices;
		return { recall, expected: recall + (1 - recall) * guess, points: pointsOf(outcome) };
	});
	if (known.length === 0) return null;
	return {
		questions: known.length,
		promised: mean(known.map(({ recall }) => recall)),
		expected: mean(known.map(({ expected }) => expected)),
		share: mean(known.map(({ points }) => points)),
		against: known.length < fewest ? 'alike' : surprise(known)
	};
}

/** Fewer questions decide nothing, however sure the cards are. */
export const fewest = 5;

/** A gap that cards which promise right would leave, to this side, at most so often. */
const rare = 0.05;

function surprise(known: { expected: number; points: number }[]): Against {
	const points = known.reduce((sum, each) => sum + each.points, 0);
	const chances = chancesOf(known.map(({ expected }) => expected));
	const sum = (chances: number[]) => chances.reduce((sum, each) => sum + each, 0);
	if (sum(chances.slice(0, Math.ceil(points) + 1)) < rare) return 'less';
	return sum(chances.slice(Math.floor(points))) < rare ? 'more' : 'alike';
}

/** How likely each number of right answers is, from none to all, when each has its own chance. */
function chancesOf(each: number[]): number[] {
	return each.reduce(
		(before, chance) =>
			[...before, 0].map((same, right) => same * (1 - chance) + (before[right - 1] ?? 0) * chance),
		[1]
	);
}

/** One quiz against another: two shares, each of so many questions. */
export function againstEarlier(
	now: Pick<Score, 'share' | 'questions'>,
	earlier: Pick<Score, 'share' | 'questions'>
): Against {
	const questions = now.questions + earlier.questions;
	if (now.questions === 0 || earlier.questions === 0) return 'alike';
	const both = (now.share * now.questions + earlier.share * earlier.questions) / questions;
	const variance = both * (1 - both) * (1 / now.questions + 1 / earlier.questions);
	const gap = now.share - earlier.share;
	if (Math.abs(gap) <= nineOfTen * Math.sqrt(variance)) return 'alike';
	return gap < 0 ? 'less' : 'more';
}

const mean = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
