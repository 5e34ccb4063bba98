/** What a typed answer is worth, with a sentence for the learner, and of a list which items were there. */
export type Verdict = {
	verdict: 'right' | 'near' | 'wrong';
	reason?: string;
	items?: { right: string[]; missing: string[]; extra: string[] };
};
