import { explain } from './trouble.ts';

/** What an unexpected error in learning is to the learner; the log has the rest of it. */
export function cutShort(error: unknown): { kind: 'problem'; problem: string } {
	const { line, message } = explain(error);
	console.error(`Learning: ${line}`);
	return { kind: 'problem', problem: `Learning came to an end before it was done. ${message}` };
}
