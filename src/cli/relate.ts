import { parseArgs } from 'node:util';
import { labelWords } from '#lib/evidence/label.ts';
import { placesIn, textAt, type EvidenceDocument, type Place } from '#lib/evidence/passage.ts';
import { relate as relatedTo, type Quoted, type Related } from '#lib/evidence/relate.ts';
import { indexOf, type Source } from '#lib/evidence/source.ts';
import type { Material } from '#lib/quiz/material.ts';
import { passages } from '#lib/reading/passages.ts';
import { readQuizSource } from './quiz-source.ts';

const usage = 'Usage: este relate FOLDER|FILE… [--format json]';

/** Prints for every fact of a course folder, or of documents, the passages of the other documents that are related to it. */
export default async function relate(args: string[]): Promise<number> {
	const asked = parse(args);
	if (!asked) return fail(usage);
	const source = await readQuizSource(asked.paths);
	if ('problem' in source) return fail(source.problem);
	const found = relatedFacts(source.material, source.isDrafted);
	process.stdout.write(asked.isJson ? `${JSON.stringify(found.map(plain))}\n` : readable(found));
	return 0;
}

function parse(args: string[]): { paths: string[]; isJson: boolean } | null {
	try {
		const { values, positionals: paths } = parseArgs({
			args,
			options: { format: { type: 'string' } },
			allowPositionals: true
		});
		if (paths.length === 0 || !['json', undefined].includes(values.format)) return null;
		return { paths, isJson: values.format === 'json' };
	} catch {
		return null;
	}
}

type RelatedFact = {
	fact: { document: string; start: number; end: number; text: string };
	related: Related[];
};

/** Of drafted documents, what no fact was made of counts too when another document may contrast with it. */
function relatedFacts({ documents, facts }: Material, isDrafted: boolean): RelatedFact[] {
	const texts = new Map(documents.map((document) => [document.id, withPassages(document)]));
	const source = indexOf([...texts.values()]);
	const quotes = facts.flatMap(({ statement, citations }) => {
		const quote = citations.find(({ stance }) => stance === 'supports') ?? citations[0];
		const document = quote && texts.get(quote.document);
		return document ? [{ statement, document, quote }] : [];
	});
	const found = quotes.map((quoted) => withRelated(quoted, source));
	if (!isDrafted) return found;
	const left = [...texts.values()]
		.flatMap(placesIn)
		.filter((place) => !quotes.some((each) => isIn(place, each)));
	const disputed = left
		.map((place) => withRelated(asFact(place), source))
		.filter(({ related }) => related.some(({ label }) => label === 'contrasts'));
	return [...found, ...disputed];
}

function withRelated(quoted: Quoted, source: Source): RelatedFact {
	const { document, quote } = quoted;
	const { start, end } = quote;
	const text = document.text.slice(start, end);
	return { fact: { document: document.id, start, end, text }, related: relatedTo(quoted, source) };
}

function isIn({ document, at }: Place, { document: other, quote }: Quoted): boolean {
	const { start = 0, end = 0 } = document.passages[at] ?? {};
	return document === other && start < quote.end && quote.start < end;
}

function asFact(place: Place): Quoted {
	const { start = 0, end = 0 } = place.document.passages[place.at] ?? {};
	return { statement: textAt(place), document: place.document, quote: { start, end } };
}

function withPassages(document: Material['documents'][number]): EvidenceDocument {
	return { ...document, passages: passages({ ...document, pages: null, source: { kind: 'pasted' } }) };
}

function plain({ fact, related }: RelatedFact) {
	return {
		fact,
		related: related.map(({ document, start, end, text, label, reason, score }) => ({
			document,
			start,
			end,
			text,
			label: labelWords[label],
			reason,
			score
		}))
	};
}

function readable(found: RelatedFact[]): string {
	if (found.length === 0) return 'There are no facts in this.\n';
	return found
		.map(({ fact, related }, at) => {
			const lines = related.map(
				({ document, text, label, reason }) =>
					`   ${labelWords[label]}: “${text}” (${document})\n      ${reason}\n`
			);
			return `${at + 1}. “${fact.text}” (${fact.document})\n${lines.join('') || '   Nothing in the other documents.\n'}`;
		})
		.join('\n');
}

function fail(line: string): number {
	process.stderr.write(`${line}\n`);
	return 1;
}
