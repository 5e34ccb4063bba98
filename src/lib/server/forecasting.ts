import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { forecastExam, type Forecast, type Outlook } from '#lib/scheduling/exam.ts';

/** The last forecasts, by what they were made from: as long as that is the same, so are they. */
const known = new Map<string, Promise<Forecast>>();
const most = 200;

/** How an exam will go, worked out in a thread of its own: it takes a second or two. */
export function foretell(outlook: Outlook): Promise<Forecast> {
	const key = createHash('sha256').update(describe(outlook)).digest('base64');
	const before = known.get(key);
	if (before) return before;
	const forecast = aside(outlook);
	known.set(key, forecast);
	forecast.catch(() => known.delete(key));
	const [oldest] = known.keys();
	if (known.size > most && oldest !== undefined) known.delete(oldest);
	return forecast;
}

/** The forecast, if it is known or is worked out within so many ms; it goes on behind, and is known the next time. */
export function foretellWithin(outlook: Outlook, ms: number): Promise<Forecast | null> {
	const forecast = foretell(outlook).catch(() => null);
	return Promise.race([forecast, new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))]);
}

function describe({ deck, exam, seconds, ...rest }: Outlook): string {
	const columns = [deck.stability, deck.difficulty, deck.last, deck.due].map((column) => Array.from(column));
	return JSON.stringify([columns, exam.day, Array.from(exam.weights ?? []), Array.from(seconds), rest]);
}

async function aside(outlook: Outlook): Promise<Forecast> {
	const { address } = await import('./forecasting-thread.ts');
	if (!import.meta.env.PROD) return forecastExam(outlook);
	const worker = new Worker(new URL(address), { workerData: { forecast: outlook } });
	return new Promise<Forecast>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', () => reject(new Error('The forecast ended without a result')));
	}).finally(() => worker.terminate());
}
