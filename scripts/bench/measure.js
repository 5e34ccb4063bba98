/* Measures the line that is named, in this process and its own database, or writes the text that others measure with, and prints what came out. */

/** @type {Record<string, () => Promise<{ default: () => unknown }>>} */
const lines = {
	replay: () => import('./replay.js'),
	recording: () => import('./recording.js'),
	queue: () => import('./queue.js'),
	quiz: () => import('./quiz.js'),
	search: () => import('./search.js'),
	forecast: () => import('./forecast.js'),
	drafting: () => import('./drafting.js'),
	pdf: () => import('./pdf.js'),
	related: () => import('./related.js'),
	past: () => import('./past.js'),
	text: () => import('./text.js')
};

const load = lines[process.argv[2] ?? ''];
if (!load) throw new Error(`There is no line "${process.argv[2]}"`);
process.stdout.write(`${JSON.stringify(await (await load()).default())}\n`);
export {};
