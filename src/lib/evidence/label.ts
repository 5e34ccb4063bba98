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
