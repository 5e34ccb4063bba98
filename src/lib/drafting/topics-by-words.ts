import type { Span } from '#lib/facts/fact.ts';
import { isRunning, type Document } from '#lib/reading/document.ts';
import { passages, type Passage } from '#lib/reading/passages.ts';
import { properWords } from './names.ts';
import { placeOf } from './place.ts';
import { gapsOf, type Gap } from './segments.ts';
import { stemsOf, titlesOf, toldBy } from './telling.ts';

/** Fewer facts than this need no topics of their own. */
const enough = 12;
const fewestInPart = 4;
const mostParts = 12;
/** Words vary as much from one sentence to the next. */
const shallow = 0.05;

/**
 * For each fact what the part of the text that it stands in is about, when words part the text: where they change, a
 * part ends, and a name or noun that stands in it more than elsewhere is its title.
 */
export function topicsByWords(document: Document, facts: Span[]): (string | null)[] | null {
	if (facts.length < enough) return null;
	const sentences = passages(document).filter(({ block }) => isRunning(block.kind));
	const texts = sentences.map(({ start, end }) => document.text.slice(start, end));
	const places = facts.map(({ start }) => Math.max(0, placeOf(start, sentences)));
	let gaps = gapsBetween(sentences, texts.map(stemsOf), places);
	const proper = properWords(document.text);
	const told = texts.map((text) => toldBy(text, proper));
	while (gaps.length > 0) {
		const starts = [0, ...gaps.map(({ at }) => at)];
		const titles = titlesOf(
			starts.map((start, part) => told.slice(start, starts[part + 1])),
			document.title
		);
		const nameless = titles.indexOf(null);
		if (nameless === -1) {
			const parts = starts.map((start) => ({ start }));
			return places.map((place) => titles[placeOf(place, parts)] ?? null);
		}
		gaps = withoutShallower(gaps, nameless);
	}
	return null;
}

/** A part that has no name joins the neighbour that it holds together with best. */
function withoutShallower(gaps: Gap[], part: number): Gap[] {
	const [before, after] = [gaps[part - 1], gaps[part]];
	const shallower = (before?.depth ?? Infinity) < (after?.depth ?? Infinity) ? before : after;
	return gaps.filter((gap) => gap !== shallower);
}

/** The deepest gaps that leave enough facts between them, in the order of the text. */
function gapsBetween(sentences: Passage[], words: string[][], places: number[]): Gap[] {
	const reach = Math.min(12, Math.max(4, Math.round(sentences.length / 10)));
	const all = gapsOf(words, whereToPart(sentences), reach).filter(({ depth }) => depth > shallow);
	const mean = all.reduce((sum, { depth }) => sum + depth, 0) / all.length;
	const deep = all.filter(({ depth }) => depth >= mean).sort((a, b) => b.depth - a.depth || a.at - b.at);
	const before = factsBefore(places, sentences.length);
	const isLarge = (from: number, to: number) => before[to]! - before[from]! >= fewestInPart;
	const ends = [0, sentences.length];
	const kept: Gap[] = [];
	for (const gap of deep) {
		const next = ends.findIndex((end) => end >= gap.at);
		if (kept.length + 1 >= mostParts || !isLarge(ends[next - 1]!, gap.at) || !isLarge(gap.at, ends[next]!))
			continue;
		ends.splice(next, 0, gap.at);
		kept.push(gap);
	}
	return kept.sort((a, b) => a.at - b.at);
}

/** Between paragraphs; in a text with hardly any, between sentences. */
function whereToPart(sentences: Passage[]): number[] {
	const all = sentences.map((_, index) => index).slice(1);
	const paragraphs = all.filter((at) => sentences[at]!.block !== sentences[at - 1]!.block);
	return paragraphs.length >= 5 ? paragraphs : all;
}

/** How many facts stand before each sentence, and at the end before all. */
function factsBefore(places: number[], sentences: number): number[] {
	const counts = new Array<number>(sentences + 1).fill(0);
	for (const place of places) counts[place + 1] = (counts[place + 1] ?? 0) + 1;
	for (let at = 1; at <= sentences; at++) counts[at] = counts[at]! + counts[at - 1]!;
	return counts;
}
