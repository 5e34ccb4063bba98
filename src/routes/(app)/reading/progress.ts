import type { Stage } from '#lib/server/prepare.ts';

/** What is being done to a text, in words. */
export function inWords(stage: Stage | null): string {
	if (!stage) return 'Waiting';
	switch (stage.kind) {
		case 'reading':
			return stage.of > 1 ? `Reading page ${Math.max(1, stage.done)} of ${stage.of}` : 'Reading';
		case 'asking':
			return `Asking your language model (${stage.done} of ${stage.of})`;
		case 'drafting':
			return 'Looking for facts';
		case 'storing':
			return 'Storing';
	}
}

const from = { reading: 0, asking: 0.45, drafting: 0.45, storing: 0.9 };
const to = { reading: 0.45, asking: 0.45, drafting: 0.9, storing: 1 };

/** How much of the whole work is done, from 0 to 1; it never goes back. */
export function share(stage: Stage | null): number {
	if (!stage) return 0;
	const part = stage.of > 0 ? Math.min(1, stage.done / stage.of) : 0;
	return from[stage.kind] + part * (to[stage.kind] - from[stage.kind]);
}

type Counted = { state: 'waiting' | 'done' | 'known' | 'failed' }[];

/** One sentence on how the texts stand, which changes only when one of them has come to its end. */
export function summary(texts: Counted): string {
	const count = (state: Counted[number]['state']) => texts.filter((one) => one.state === state).length;
	const waiting = count('waiting');
	const failed = count('failed');
	const read = texts.length - waiting - failed;
	const told = [
		...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'is' : 'are'} still to be read`] : []),
		...(failed > 0 ? [`${failed} could not be read`] : [])
	];
	if (texts.length === 1)
		return waiting
			? 'Your text is being read.'
			: failed
				? 'Your text could not be read.'
				: 'Your text is read.';
	if (told.length === 0) return `${texts.length === 2 ? 'Both' : `All ${texts.length}`} texts are read.`;
	return `${read} of ${texts.length} texts ${read === 1 ? 'is' : 'are'} read, ${told.join(', ')}.`;
}
