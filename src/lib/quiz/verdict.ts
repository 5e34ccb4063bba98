/** What a typed answer is worth, with a sentence for the learner, and of a list which items were there, and which nearly. */
export type Verdict = {
	verdict: 'right' | 'near' | 'wrong';
	reason?: string;
	items?: { right: string[]; near?: string[]; missing: string[]; extra: string[] };
};
