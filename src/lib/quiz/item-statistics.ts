import { choiceFigures, notTaken, type ChoiceFigures } from './choice-figures.ts';
import { discrimination, halves, type Rated } from './discrimination.ts';
import { whySetAside } from './item-verdict.ts';

/** An answer to a question, the one that counts. */
export type Answered = {
	item: string;
	/** Tells learners apart and is in no result. */
	learner: string;
	right: boolean;
	/** The text of the choice that was taken; null where nothing is chosen from. */
	choice: string | null;
	/** The texts of the choices that were shown, and of the right one. */
	shown: string[];
	key: string | null;
	/** The share that this learner has right of the other questions of the course; null where those are too few to tell. */
	ability: number | null;
};

/** Of some learners: how many answered, and how many of them were right. */
export type Part = { answers: number; right: number };

/** What the answers of many learners say of one question. */
export type Figures = Part & {
	/** Of those answers the ones whose learners are known by other questions, and what they say. */
	rated: number;
	discrimination: number | null;
	strong: Part;
	weak: Part;
	/** The share that would be right if all only guessed. */
	chance: number;
	/** The wrong choice that the stronger learners took most often, and how many of them, if any. */
	strongTook: { text: string; taken: number } | null;
	/** How often each choice was taken where it was shown, the most often taken first. */
	choices: ChoiceFigures[];
	/** The wrong choices that nobody takes. */
	notTaken: string[];
	/** Why it is not to be asked any more, in a sentence; null: it is. */
	setAside: string | null;
};

/** So many learners have to answer a question before its figures decide anything. */
export const enough = 20;

/** The figures of each question. Of a learner only the first answer to it counts: afterwards they have seen what is right. */
export function itemStatistics(answers: readonly Answered[]): Map<string, Figures> {
	const byItem = new Map<string, Map<string, Answered>>();
	for (const answer of answers) {
		const byLearner = byItem.get(answer.item) ?? new Map<string, Answered>();
		if (!byLearner.has(answer.learner)) byLearner.set(answer.learner, answer);
		byItem.set(answer.item, byLearner);
	}
	return new Map([...byItem].map(([item, first]) => [item, figures([...first.values()])]));
}

function figures(answers: Answered[]): Figures {
	const rated = answers.filter((one): one is Answered & Rated => one.ability !== null);
	const { strong, weak } = halves(rated);
	const choices = choiceFigures(answers);
	const found = {
		...part(answers),
		rated: rated.length,
		discrimination: discrimination(rated),
		strong: part(strong),
		weak: part(weak),
		chance: chance(answers),
		strongTook: wrongTook(strong),
		choices,
		notTaken: notTaken(choices, enough)
	};
	return { ...found, setAside: whySetAside(found, enough) };
}

function part(answers: Answered[]): Part {
	return { answers: answers.length, right: answers.filter(({ right }) => right).length };
}

function chance(answers: Answered[]): number {
	const guessed = answers.map(({ shown }) => (shown.length < 2 ? 0 : 1 / shown.length));
	return guessed.reduce((sum, share) => sum + share, 0) / answers.length;
}

function wrongTook(strong: Answered[]): Figures['strongTook'] {
	const wrong = strong.filter(({ right, choice }) => !right && choice !== null);
	const [most] = choiceFigures(wrong);
	return most ? { text: most.text, taken: most.taken } : null;
}
