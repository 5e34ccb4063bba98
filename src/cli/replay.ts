import { buffer } from 'node:stream/consumers';
import { replay, type Replayed } from '#lib/scheduling/replay.ts';

/** `este replay [--format json]`: reads a review log on standard input, prints the memories that follow from it. */
export default async function command(args: string[]): Promise<number> {
	const json = args.join(' ').replace('=', ' ') === '--format json';
	if (!json && args.length > 0) return fail('Usage: este replay [--format json] < LOG');
	const input = decode(await buffer(process.stdin));
	if (input === null) return fail('The log is not UTF-8 text.');
	const replayed = replay(input, Date.now());
	if ('problem' in replayed) return fail(replayed.problem);
	process.stdout.write(`${json ? JSON.stringify(replayed) : table(replayed.memories)}\n`);
	return 0;
}

function fail(problem: string): number {
	process.stderr.write(`${problem}\n`);
	return 1;
}

function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The memories for a person to read. */
export function table(memories: readonly Replayed[]): string {
	const head = ['card', 'stability', 'difficulty', 'reviews', 'lapses', 'last day', 'interval', 'recall'];
	const rows = memories.map((one) => [
		one.card,
		`${one.stability.toFixed(1)} d`,
		one.difficulty.toFixed(1),
		String(one.reps),
		String(one.lapses),
		one.lastStudyDay,
		`${one.interval} d`,
		`${(one.retrievability * 100).toFixed(0)} %`
	]);
	const lines = [head, ...rows];
	const widths = head.map((_, column) =>
		lines.reduce((most, line) => Math.max(most, line[column]!.length), 0)
	);
	return lines
		.map((line) =>
			line
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
				.join('  ')
		)
		.join('\n');
}
