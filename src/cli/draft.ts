import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { draft as draftCards, type Drafting } from '#lib/drafting/draft.ts';
import { isReason, reasons } from '#lib/drafting/reasons.ts';
import type { Document } from '#lib/reading/document.ts';
import { read } from '#lib/reading/read.ts';

const usage = 'Usage: este draft FILE [--format json]';

/** Reads a document and prints its facts, cards and rejected passages, for a person or as JSON. */
export default async function draft(args: string[]): Promise<number> {
	const options = parse(args);
	if (!options) return fail(usage);
	const bytes = await readFile(options.file).catch((error: NodeJS.ErrnoException) => error);
	if (bytes instanceof Error) return fail(whyUnreadable(options.file, bytes));
	const reading = await read(bytes, options.file);
	if ('problem' in reading) return fail(reading.problem);
	const drafting = draftCards(reading.document);
	const output = options.isJson ? asJson(reading.document, drafting) : asText(reading.document, drafting);
	process.stdout.write(`${output}\n`);
	return 0;
}

function parse(args: string[]): { file: string; isJson: boolean } | null {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { format: { type: 'string' } },
			allowPositionals: true
		});
		const [file] = positionals;
		if (!file || positionals.length > 1 || !['json', undefined].includes(values.format)) return null;
		return { file, isJson: values.format === 'json' };
	} catch {
		return null;
	}
}

function fail(line: string): number {
	process.stderr.write(`${line}\n`);
	return 1;
}

function whyUnreadable(file: string, error: NodeJS.ErrnoException): string {
	if (error.code === 'ENOENT') return `There is no file ${file}.`;
	if (error.code === 'EISDIR') return `${file} is a folder, not a file.`;
	if (error.code === 'EACCES' || error.code === 'EPERM') return `The file ${file} may not be read.`;
	return `The file ${file} cannot be read: ${error.message}`;
}

function asJson({ title, lang, text, pages }: Document, { facts, rejected, report }: Drafting): string {
	const plain = facts.map(({ cards, ...fact }) => ({
		...fact,
		cards: cards.map(({ kind, prompt, answer, accepted }) => ({ kind, prompt, answer, accepted }))
	}));
	return JSON.stringify({ document: { title, lang, text, pages }, facts: plain, rejected, report });
}

function asText({ title }: Document, { facts, rejected, report }: Drafting): string {
	const shown = facts.map(({ quote, cards }, at) => {
		const lines = cards.map((card) => `${card.prompt}\n   → ${card.answer}`);
		return `${at + 1}. ${lines.join('\n   ')}\n   “${quote.text}”\n`;
	});
	return [
		title,
		'',
		...shown,
		...summary(report),
		'',
		'Passages without a card:',
		...whyRejected(rejected)
	].join('\n');
}

function summary({ passages, facts, drafted, kept, dropped }: Drafting['report']): string[] {
	const codes = Object.entries(dropped).map(
		([code, count]) => `   ${count} × ${isReason(code) ? reasons[code] : code}`
	);
	return [`${passages} passages, ${facts} facts; ${drafted} cards drafted, ${kept} kept.`, ...codes];
}

function whyRejected(rejected: Drafting['rejected']): string[] {
	const counts = new Map<keyof typeof reasons, number>();
	for (const { reason } of rejected) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `   ${count} × ${reasons[reason]}`);
}
