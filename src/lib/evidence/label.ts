import type { Stance } from '#lib/facts/fact.ts';

/** What a passage of another document does to a fact: a stance, or that it is the same text. */
export type Label = Stance | 'same';

/** Labels as a learner reads them; all but the last two are guesses by rule. */
export const labelWords: Record<Label, string> = {
	supports: 'supports',
	contrasts: 'may contrast',
	differs: 'differs in date or scope',
	mentions: 'mentions',
	same: 'the same text'
};

/** What a learner can say of a passage. */
export const sayable = ['supports', 'contrasts', 'differs', 'mentions', 'unrelated'] as const;

/** The same in a word or two; what a learner says is no guess. */
export const sayableWords: Record<Label | 'unrelated', string> = {
	supports: 'supports',
	contrasts: 'contrasts',
	differs: 'differs in date or scope',
	mentions: 'mentions',
	same: 'the same text',
	unrelated: 'not related'
};
