import { modelReportSentence, type ModelReport } from '#lib/drafting/model-report.ts';
import { isReason, reasons } from '#lib/drafting/reasons.ts';
import { isRunning, type BlockKind } from '#lib/reading/document.ts';

type Counted = { kind: BlockKind; rejected: string | null; count: number };
/** What the gate said when the text came in; null for a text from before it was kept. */
type Gate = { dropped: Partial<Record<string, number>>; model?: ModelReport } | null;
type Report = {
	passages: Counted[];
	report: Gate;
	draft: number;
	others: number;
	accepted: number;
	rejected: number;
};

export type Because = { words: string; count: number };

/** What became of a text: sentences read, cards drafted and kept, and why others were not, the most common first. */
export type Told<From> = Omit<From, 'passages' | 'report'> & {
	sentences: number;
	/** The cards that were made, with those that the gate dropped. */
	drafted: number;
	/** The cards that the learner was shown. */
	kept: number;
	dropped: Because[];
	/** The sentences that gave no card; the reasons add up to them. */
	without: number;
	reasons: Because[];
	/** Headings, references and the like, which are no sentences of the text. */
	aside: number;
	asideFor: Because[];
	/** What a language model left to the rules, and why; null when it was not asked or all went well. */
	model: string | null;
};

export function inWords<From extends Report>({ passages, report, ...rest }: From): Told<From> {
	const sentences = passages.filter(({ kind }) => isRunning(kind));
	const aside = passages.filter(({ kind, rejected }) => !isRunning(kind) && rejected !== null);
	const without = sentences.filter(({ rejected }) => rejected !== null);
	const dropped = Object.entries(report?.dropped ?? {}).map(([code, count = 0]) => ({ code, count }));
	const kept = rest.draft + rest.others + rest.accepted + rest.rejected;
	return {
		...rest,
		sentences: sum(sentences),
		drafted: kept + sum(dropped),
		kept,
		dropped: byWords(dropped),
		without: sum(without),
		reasons: byWords(without.map(coded)),
		aside: sum(aside),
		asideFor: byWords(aside.map(coded)),
		model: report?.model ? modelReportSentence(report.model) : null
	};
}

const coded = ({ rejected, count }: Counted) => ({ code: rejected ?? '', count });

function byWords(coded: { code: string; count: number }[]): Because[] {
	const counts = new Map<string, number>();
	for (const { code, count } of coded) {
		const words = isReason(code) ? reasons[code] : 'Another reason.';
		counts.set(words, (counts.get(words) ?? 0) + count);
	}
	return [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
}

const sum = (counted: { count: number }[]) => counted.reduce((total, { count }) => total + count, 0);
