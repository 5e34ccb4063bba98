import { expect, test } from 'vitest';
import { draft } from './draft.ts';
import { askModel, type Completion } from './model-asking.ts';
import type { ModelRequest } from './model-messages.ts';
import { modelReportSentence } from './model-report.ts';
import { pasted } from './testing.ts';

const towns = ['Aden', 'Bonn', 'Cork', 'Delft', 'Erfurt', 'Faro'];
const paragraph = (town: string) => `${'It rained on and on that day. '.repeat(90)}${town} was rich.`;
/** Each paragraph is a part. */
const document = (many: number) => pasted(towns.slice(0, many).map(paragraph).join('\n\n'));
const card = (town: string) => ({
	sentence: 91,
	quote: `${town} was rich.`,
	kind: 'question',
	prompt: 'Which town was rich?',
	answer: town
});
const townIn = (request: ModelRequest) =>
	/(\w+) was rich/.exec(request.messages[1]?.content ?? '')?.[1] ?? '';
const stop = (cards: unknown): Completion => ({ content: JSON.stringify({ cards }), finish: 'stop' });

/** Asks a model that answers like this, and tells what it was asked. */
async function asked(many: number, answer: (request: ModelRequest, nth: number) => Completion) {
	const requests: ModelRequest[] = [];
	const told: string[] = [];
	let line = 0;
	const text = document(many);
	const { candidates, report } = await askModel(
		text,
		{
			complete: async (request) => answer(request, requests.push(request)),
			delimiter: () => `--- ${(line += 1)}`
		},
		(part, of) => told.push(`${part} of ${of}`)
	);
	return { text, candidates, report, requests, told, sentence: modelReportSentence(report) };
}

test('each part is asked about once, and its cards are drafted beside those of the rules', async () => {
	const { text, candidates, report, requests, told, sentence } = await asked(3, (request) =>
		stop([card(townIn(request))])
	);
	expect(requests).toHaveLength(3);
	expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
	expect(report).toEqual({ parts: 3, answered: 3, problem: null });
	expect(sentence).toBeNull();
	expect(draft(text, candidates).facts.flatMap(({ cards }) => cards.map(({ rule }) => rule))).toContain(
		'model'
	);
	expect(new Set(requests.map(({ messages }) => /^--- \d$/m.exec(messages[1]!.content)?.[0])).size).toBe(3);
});

test('an answer in no form is asked for again twice, with what was wrong; then the part is given up', async () => {
	const { candidates, report, requests, sentence } = await asked(2, (request) =>
		townIn(request) === 'Aden' ? { content: 'No.', finish: 'stop' } : stop([card('Bonn')])
	);
	expect(requests).toHaveLength(4);
	expect(requests.map(({ messages }) => messages[1]!.content.includes('wrong-form'))).toEqual([
		false,
		true,
		true,
		false
	]);
	expect(candidates).toHaveLength(1);
	expect(report).toEqual({ parts: 2, answered: 1, problem: null });
	expect(sentence).toBe(
		'Your language model was of help with 1 of 2 parts; with the others the rules drafted alone.'
	);
});

test('when no card is sound the model is told why, and what it still gets wrong is counted', async () => {
	const invented = { ...card('Aden'), quote: 'Aden was sold to France in 1950' };
	const { text, candidates, requests } = await asked(1, (_, nth) =>
		stop([invented, { ...invented, answer: String(nth) }])
	);
	expect(requests).toHaveLength(3);
	expect(requests[1]?.messages[1]?.content).toContain('quote-not-found');
	expect(draft(text, candidates).report.dropped['quote-not-found']).toBe(2);
});

test('an answer that was cut is asked for by halves, twice at most', async () => {
	const cut = await asked(1, () => ({ content: '{"cards":[', finish: 'length' }));
	expect(cut.requests).toHaveLength(1 + 2 + 4);
	expect(cut.report).toEqual({ parts: 1, answered: 0, problem: { code: 'form' } });
	const halved = await asked(1, (request, nth) =>
		nth === 1
			? { content: '', finish: 'length' }
			: stop(townIn(request) ? [{ ...card('Aden'), sentence: 46 }] : [])
	);
	expect(halved.requests).toHaveLength(3);
	expect(halved.candidates).toHaveLength(1);
	expect(halved.report.answered).toBe(1);
});

test('a server that fails is asked twice more; one that is not there, once', async () => {
	const failing = await asked(3, () => ({ problem: { code: 'failing', status: 503 } }));
	expect(failing.requests).toHaveLength(3);
	expect(failing.sentence).toBe(
		'Your language model was of no help, so the rules drafted alone. Its server met a problem of its own (status 503).'
	);
	const gone = await asked(3, () => ({ problem: { code: 'unreachable' } }));
	expect(gone.requests).toHaveLength(1);
	expect(gone.sentence).toContain('Nothing answers at its address.');
});

test('what was drafted before a server went away is kept', async () => {
	const { candidates, sentence } = await asked(3, (request, nth) =>
		nth === 1 ? stop([card(townIn(request))]) : { problem: { code: 'slow' } }
	);
	expect(candidates).toHaveLength(1);
	expect(sentence).toContain('with 1 of 3 parts');
	expect(sentence).toContain('It took too long.');
});

test('three parts in vain are enough', async () => {
	const { requests, report } = await asked(6, () => ({ content: 'Hm.', finish: 'stop' }));
	expect(requests).toHaveLength(9);
	expect(report).toEqual({ parts: 6, answered: 0, problem: { code: 'form' } });
});
