import { text } from 'node:stream/consumers';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { readLog } from '#lib/scheduling/log-file.ts';
import { readTable } from '#lib/scheduling/review-table.ts';
import { answersOf, itemsOf, type Dated } from '#lib/scheduling/training-items.ts';
import { trainOn, type Comparison, type Fit } from '#lib/server/training.ts';

const usage = 'Usage: este train [--format json] < LOG';

/** `este train [--format json]`: reads a review log (csv, or JSON as `este replay` takes it) and trains weights on it. */
export default async function command(args: string[]): Promise<number> {
	const json = args.join(' ').replace('=', ' ') === '--format json';
	if (!json && args.length > 0) return fail(usage);
	const input = await text(process.stdin);
	if (input.trim() === '') return fail(`There is no review log. ${usage}`);
	const log = read(input);
	if ('problem' in log) return fail(log.problem);
	const trained = await trainOn(itemsOf(log.cards), log.parameters);
	if ('problem' in trained) return fail(trained.problem);
	process.stdout.write(`${json ? JSON.stringify(asJson(trained)) : asText(trained)}\n`);
	return 0;
}

function fail(problem: string): number {
	process.stderr.write(`${problem}\n`);
	return 1;
}

function read(input: string): { cards: Dated[][]; parameters: readonly number[] } | { problem: string } {
	if (!input.trimStart().startsWith('{')) {
		const table = readTable(input);
		return 'problem' in table ? table : { ...table, parameters: defaultParameters };
	}
	const log = readLog(input, Date.now());
	return 'problem' in log ? log : { cards: answersOf(log.reviews), parameters: log.parameters };
}

function asJson({ items, old, fresh, verdict }: Comparison) {
	const fit = ({ weights, training, heldOut }: Fit) => ({ parameters: weights, training, heldOut });
	return { items, old: fit(old), new: fit(fresh), adopted: verdict.adopted, why: verdict.why };
}

function asText({ items, old, fresh, verdict }: Comparison): string {
	const line = (name: string, { training, heldOut }: Fit) =>
		`${name}  ${training.toFixed(4)} in training, ${heldOut.toFixed(4)} held out`;
	return [
		`Log loss on ${items} answers, lower is better:`,
		line('before ', old),
		line('trained', fresh),
		`${verdict.adopted ? 'The new set is adopted' : 'The old set stays'}. ${verdict.why}`,
		`Trained: ${fresh.weights.map((weight) => weight.toFixed(4)).join(' ')}`
	].join('\n');
}
