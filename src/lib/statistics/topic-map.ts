import type { Mastery } from './mastery.ts';
import { tiles, type Fits, type Tile } from './tiles.ts';

/** A topic as a tile as large as it has cards, filled from below; levels are heights. */
export type TopicTile = Tile & {
	id: string;
	title: string;
	mastery: Mastery;
	/** Its title in as many lines as it takes. */
	lines: string[];
	/** Whether there is room for a number below them. */
	hasNumber: boolean;
	levels: { met: number; now: number; lasting: number };
};

export type TopicMap = { width: number; height: number; tiles: TopicTile[] };

/** As wide as a telephone has room for, so that letters keep their size. */
const width = 380;

/** The size of letters, and what a letter takes of a line. */
const font = 12;
const letter = font * 0.57;
const lineHeight = 15;
const inset = 8;
const gap = 3;

type Topic = { id: string; title: string; mastery: Mastery };

/**
 * The topics of a course side by side, in their order; those without cards are left out. Each has room for its whole
 * title: where a small one has not, all small ones become larger than their cards.
 */
export function topicMap(topics: readonly Topic[]): TopicMap {
	const shown = topics.filter(({ mastery }) => mastery.cards > 0);
	const placed = roomiest(shown);
	return {
		width,
		height: Math.max(0, ...placed.map(({ y, height }) => y + height)),
		tiles: shown.map((topic, at) => {
			const tile = within(placed[at]!);
			const { coverage, likely, durable } = topic.mastery;
			const lines = wrapped(topic.title, tile.width);
			return {
				...topic,
				...tile,
				lines,
				hasNumber: tallFor(lines.length + 1) <= tile.height && tile.width > 50,
				levels: { met: coverage * tile.height, now: likely * tile.height, lasting: durable * tile.height }
			};
		})
	};
}

/**
 * How many times as large the picture is as it could be, how much of what a title takes in a row of its own each topic
 * has at least, and how many lines there are to be below it: what comes first is best, and with the last one all titles
 * have room.
 */
const ways = [
	{ grown: 1, least: 0, below: 1 },
	{ grown: 1.15, least: 0, below: 1 },
	{ grown: 1.3, least: 0.25, below: 1 },
	{ grown: 1.3, least: 0.5, below: 1 },
	{ grown: 1, least: 0, below: 0 },
	{ grown: 1, least: 0.5, below: 0 },
	{ grown: 1, least: 1, below: 0 }
];

function roomiest(topics: readonly Topic[]): Tile[] {
	const cards = topics.reduce((sum, { mastery }) => sum + mastery.cards, 0);
	const area = width * Math.min(420, 130 + 24 * topics.length);
	for (const { grown, least, below } of ways) {
		const fits: Fits = (at, tile) => hasRoom(topics[at]?.title ?? '', below, tile);
		const areas = topics.map(({ title, mastery }) =>
			Math.max((mastery.cards / cards) * area * grown, least * areaAlone(title))
		);
		const placed = tiles(areas, width, fits);
		if (placed) return placed;
	}
	throw new Error('A title has no room in a row of its own');
}

/** What the title takes in a row of its own. */
function areaAlone(title: string): number {
	return width * (tallFor(wrapped(title, width - gap).length) + gap);
}

function hasRoom(title: string, below: number, tile: { width: number; height: number }): boolean {
	const lines = wrapped(title, tile.width - gap);
	const isWhole = lines.every((line) => lengthOf(line) <= lettersIn(tile.width - gap));
	return isWhole && tallFor(lines.length + below) <= tile.height - gap + 0.01;
}

/** With a gap to the tiles around it. */
function within({ x, y, width, height }: Tile): Tile {
	return { x: x + gap / 2, y: y + gap / 2, width: width - gap, height: height - gap };
}

/** How high a tile has to be for so many lines. */
const tallFor = (lines: number) => lines * lineHeight + inset;

/** In letters, however many code units each of them takes. */
const lengthOf = (text: string) => [...text].length;

const lettersIn = (wide: number) => Math.floor((wide - 2 * inset) / letter);

const parts = new RegExp(`.{1,${lettersIn(width - gap)}}`, 'gu');

/** A title in lines for a tile so wide; a word longer than a line is parted only where a whole row has no room for it. */
function wrapped(title: string, wide: number): string[] {
	const lines: string[] = [];
	for (const word of title.split(' ').flatMap((word) => word.match(parts) ?? [])) {
		const last = lines.at(-1);
		if (last !== undefined && lengthOf(`${last} ${word}`) <= lettersIn(wide))
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
