/** Why a language model is of no help, in words for the learner whose model it is. */
const sentences = {
	'not-allowed': 'Whoever runs this server has not allowed its address.',
	unreachable: 'Nothing answers at its address.',
	redirected: 'Its address sends on to another one, which Este does not follow.',
	key: 'Its server did not accept the key.',
	missing: 'Its server knows no such model, or the address is not complete. It often ends in /v1.',
	busy: 'Its server takes no more requests for now.',
	refused: 'Its server refused the request.',
	failing: 'Its server met a problem of its own.',
	slow: 'It took too long.',
	'cut-off': 'Its answer broke off.',
	endless: 'Its answer did not come to an end.',
	protocol: 'What answers at its address does not speak the protocol that Este knows.',
	form: 'Its answers were not in the form that Este asked for.'
} as const;

export type ModelProblem = { code: keyof typeof sentences; status?: number };

export function modelProblemSentence({ code, status }: ModelProblem): string {
	return status ? `${sentences[code].slice(0, -1)} (status ${status}).` : sentences[code];
}

/** Whether the same request may well be answered when it is sent again. */
export function mayPass({ code }: ModelProblem): boolean {
	return code === 'failing' || code === 'cut-off';
}
