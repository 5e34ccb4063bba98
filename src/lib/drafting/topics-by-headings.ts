import type { Span } from '#lib/facts/fact.ts';
import { blocksOf } from '#lib/reading/blocks.ts';
import type { Document } from '#lib/reading/document.ts';
import { isNoTopic, titleOf, topicKey } from './topic-titles.ts';
import { placeOf } from './place.ts';

/** More topics than this are too many to look over. */
const most = 12;
/** Facts under a heading that make a topic of it; more where there would be too many topics. */
const fewest = { at: 2, atMost: 4 };

/** For each fact the heading that it stands under, of the level that parts the document best; null when none does. */
export function topicsByHeadings(document: Document, facts: Span[]): (string | null)[] | null {
	const blocks = blocksOf(document);
	const title = topicKey(titleOf(document.title));
	const known = new Map<string, Path>();
	const all = facts.map(({ start }) => {
		const headings = blocks[placeOf(start, blocks)]?.headings ?? [];
		const path = known.get(headings.join('\n')) ?? pathOf(headings, title);
		known.set(headings.join('\n'), path);
		return path;
	});
	const paths = withoutRoot(all);
	const deepest = Math.max(0, ...paths.map(({ length }) => length));
	const levels = Array.from({ length: deepest }, (_, level) => parted(paths, level + 1)).filter(
		({ sizes }) => sizes.length > 1
	);
	const best = levels.find(isEven) ?? levels.find(({ sizes }) => sizes.length <= most) ?? levels[0];
	if (!best || sum(best.sizes) < facts.length * 0.4) return null;
	return titlesOf(best.paths);
}

/** A place in a document: the titles of topics above it, outermost first, each with a key for all down to it. */
type Path = { title: string; key: string }[];

/** What stands under "References" and its like is outside. */
function pathOf(headings: string[], title: string): Path {
	const path: Path = [];
	for (const heading of headings) {
		const own = titleOf(heading);
		if (isNoTopic(own)) break;
		const key = topicKey(own);
		if (key !== title && isWhole(own)) path.push({ title: own, key: `${keyOf(path)}\n${key}` });
	}
	return path;
}

/** A line of running text that was taken for a heading is none. */
function isWhole(heading: string): boolean {
	return (
		/^[^\p{L}]*\p{Lu}|^\p{Ll}\p{Lu}/u.test(heading) &&
		heading.split(' ').length <= 14 &&
		!/[;,]$|\b(?:and|or|the|an?|of|to|by|as|in|at|with|for|from|that|which|is|are|was|were|has|had)$/.test(
			heading
		)
	);
}

/** One heading above all others is but another title. */
function withoutRoot(paths: Path[]): Path[] {
	const roots = new Set(paths.flatMap(([root]) => (root ? [root.key] : [])));
	const isDeeper = paths.some(({ length }) => length > 1);
	return roots.size === 1 && isDeeper ? withoutRoot(paths.map((path) => path.slice(1))) : paths;
}

const keyOf = (path: Path) => path.at(-1)?.key ?? '';

/** The topic that each fact comes to at a level, an empty path for none, and how many facts each topic has. */
type Parted = { paths: Path[]; sizes: number[] };

function parted(all: Path[], level: number): Parted {
	let paths = all.map((path) => path.slice(0, level));
	for (let depth = level; depth > 0; depth--)
		paths = paths.map(
			keepingLarge(paths, fewest.at, (path) => (path.length === depth ? path.slice(0, -1) : path))
		);
	for (let least = fewest.at; least <= fewest.atMost && sizesOf(paths).size > most; least++)
		paths = paths.map(keepingLarge(paths, least + 1, () => []));
	return { paths, sizes: [...sizesOf(paths).values()] };
}

function keepingLarge(paths: Path[], least: number, otherwise: (path: Path) => Path): (path: Path) => Path {
	const sizes = sizesOf(paths);
	return (path) => ((sizes.get(keyOf(path)) ?? 0) >= least ? path : otherwise(path));
}

function sizesOf(paths: Path[]): Map<string, number> {
	const sizes = new Map<string, number>();
	for (const path of paths) if (path.length > 0) sizes.set(keyOf(path), (sizes.get(keyOf(path)) ?? 0) + 1);
	return sizes;
}

function isEven({ sizes }: Parted): boolean {
	return sizes.length <= most && Math.max(...sizes) <= 0.7 * sum(sizes);
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** A heading that stands in several places is told apart by the one above it; of spellings the first counts. */
function titlesOf(paths: Path[]): (string | null)[] {
	const firsts = new Map<string, Path>();
	const places = new Map<string, Set<string>>();
	for (const path of paths) {
		if (!firsts.has(keyOf(path))) firsts.set(keyOf(path), path);
		places.set(ownKey(path), (places.get(ownKey(path)) ?? new Set()).add(keyOf(path)));
	}
	return paths.map((path) => {
		const [own, above] = [...(firsts.get(keyOf(path)) ?? path)].reverse();
		if (!own) return null;
		const isShared = (places.get(ownKey(path))?.size ?? 0) > 1;
		return isShared && above ? titleOf(`${above.title}: ${own.title}`) : own.title;
	});
}

const ownKey = (path: Path) => keyOf(path).slice(keyOf(path).lastIndexOf('\n') + 1);
