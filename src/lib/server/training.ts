import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fewestItems, fewestTried, judge, split, tooFew, type Verdict } from '#lib/scheduling/adoption.ts';
import type { Item } from '#lib/scheduling/training-items.ts';
import type { Trained, Training } from './training-process.ts';

export type Fit = { weights: number[]; training: number; heldOut: number };

/** How well the weights so far and the new ones fit, and whether the new ones are to be taken. Losses are log losses. */
export type Comparison = { items: number; old: Fit; fresh: Fit; verdict: Verdict };

const longestMs = 120_000;

/**
 * Trains weights on a learner's own answers, in a process of its own. Whether they are better is tried with weights
 * trained on the older answers alone; those given back are trained on all.
 */
export async function trainOn(
	items: Item[],
	old: readonly number[]
): Promise<Comparison | { problem: string }> {
	if (items.length < fewestTried) return { problem: tooFew(items.length) };
	const broken = items.findIndex(({ history }) => !isSound(history));
	if (broken >= 0) throw new Error(`Item ${broken} would end the trainer`);
	const { older, newest } = split(items);
	const trial = await aside({ items: older, measured: [] });
	if ('problem' in trial) return trial;
	const all = await aside({
		items,
		measured: [
			{ items, weights: [...old] },
			{ items, weights: 'trained' }
		]
	});
	if ('problem' in all) return all;
	const judged = judge(newest, old, trial.weights);
	const isEnough = items.length >= fewestItems;
	const verdict = isEnough ? judged : { ...judged, adopted: false, why: tooFew(items.length) };
	const [before = NaN, after = NaN] = all.losses;
	return {
		items: items.length,
		old: { weights: [...old], training: before, heldOut: verdict.before },
		fresh: { weights: all.weights, training: after, heldOut: verdict.after },
		verdict
	};
}

/** What the trainer takes: anything else ends its process without a word. */
function isSound(history: Item['history']): boolean {
	return (
		history.length >= 2 &&
		history[0]!.days === 0 &&
		history.at(-1)!.days >= 1 &&
		history.every(({ days, grade }) => Number.isInteger(days) && days >= 0 && grade >= 1 && grade <= 4)
	);
}

/** Where nothing is built yet there is no program to begin: then it is done right here. */
async function aside(training: Training): Promise<Trained | { problem: string }> {
	const { address, train } = await import('./training-process.ts');
	if (!import.meta.env.PROD) return train(training);
	return answerOf(
		fork(fileURLToPath(address), ['train-parameters'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
		training
	);
}

function answerOf(child: ChildProcess, training: Training): Promise<Trained | { problem: string }> {
	return new Promise((resolve) => {
		const tooLong = setTimeout(() => end({ problem: 'Training took too long and was given up.' }), longestMs);
		const end = (result: Trained | { problem: string }) => {
			clearTimeout(tooLong);
			child.kill();
			resolve(result);
		};
		child.once('message', (trained) => end(trained as Trained));
		child.once('error', () => end({ problem: unavailable }));
		child.once('exit', () => end({ problem: unavailable }));
		child.send(training);
	});
}

const unavailable = 'Training ended before it was done: perhaps the trainer does not run on this machine.';
