import type { Item } from '#lib/scheduling/training-items.ts';

/* Built, this module is one that a process can begin with: a panic in the trainer ends that process and no other. */

export const address = import.meta.url;

export type Training = {
	/** To train on, and to say how well each set of weights fits. */
	items: Item[];
	measured: { items: Item[]; weights: number[] | 'trained' }[];
};

/** The weights, and for each of `measured` its log loss, as the trainer works it out. */
export type Trained = { weights: number[]; losses: number[] };

/** Without a limit the trainer waits half a second each time it looks whether it is to stop. In ms. */
const lookEvery = 10;

export async function train({ items, measured }: Training): Promise<Trained> {
	const { computeParameters, FSRSBinding, FSRSBindingItem, FSRSBindingReview } =
		await import('@open-spaced-repetition/binding');
	const bound = (list: Item[]) =>
		list.map(
			({ history }) =>
				new FSRSBindingItem(history.map(({ grade, days }) => new FSRSBindingReview(grade, days)))
		);
	const weights = await computeParameters(bound(items), { enableShortTerm: true, timeout: lookEvery });
	const losses = measured.map(
		({ items, weights: of }) =>
			new FSRSBinding(of === 'trained' ? weights : of).evaluate(bound(items)).logLoss
	);
	return { weights, losses };
}

if (process.argv[2] === 'train-parameters' && process.send)
	process.once('message', (training: Training) => {
		void train(training).then((trained) => process.send?.(trained, () => process.exit(0)));
	});
