import { text } from 'node:stream/consumers';
import { forecastExam, type Forecast } from '#lib/scheduling/exam.ts';
import { readForecast } from '#lib/scheduling/forecast-file.ts';

/** `este forecast [--format json]`: reads cards, an exam and the time for it on standard input, prints how it will go. */
export default async function command(args: string[]): Promise<number> {
	const json = args.join(' ').replace('=', ' ') === '--format json';
	if (!json && args.length > 0) return fail('Usage: este forecast [--format json] < CARDS');
	const outlook = readForecast(await text(process.stdin));
	if ('problem' in outlook) return fail(outlook.problem);
	const forecast = forecastExam(outlook);
	process.stdout.write(`${json ? JSON.stringify(rounded(forecast)) : asText(forecast)}\n`);
	return 0;
}

function fail(problem: string): number {
	process.stderr.write(`${problem}\n`);
	return 1;
}

function rounded({ expected, band, withoutStudy, byDueDate, today }: Forecast) {
	const round = (share: number) => Math.round(share * 10_000) / 10_000;
	return {
		expected: round(expected),
		band: band.map(round),
		withoutStudy: round(withoutStudy),
		byDueDate: round(byDueDate),
		today
	};
}

function asText({ expected, band: [low, high], withoutStudy, byDueDate, today }: Forecast): string {
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	return [
		`Expected on the day: ${percent(expected)}; in four of five cases between ${percent(low)} and ${percent(high)}.`,
		`Without any study: ${percent(withoutStudy)}. Reviewing as cards fall due: ${percent(byDueDate)}.`,
		`Today: ${today.length === 0 ? 'nothing' : today.join(', ')}.`
	].join('\n');
}
