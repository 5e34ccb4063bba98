import type { Mastery } from './mastery.ts';
import { tiles, type Tile } from './tiles.ts';

/** A topic as a tile as large as it has cards, filled from below; levels are heights. */
export type TopicTile = Tile & {
	id: string;
	title: string;
	mastery: Mastery;
	/** Its title in as many lines as there is room for. */
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

/** The topics of a course side by side, in their order; those without cards are left out. */
export function topicMap(topics: readonly { id: string; title: string; mastery: Mastery }[]): TopicMap {
	const shown = topics.filter(({ mastery }) => mastery.cards > 0);
	const height = Math.min(420, 130 + 24 * shown.length);
	const placed = tiles(
		shown.map(({ mastery }) => mastery.cards),
		width,
		height
	);
	return {
		width,
		height,
		tiles: shown.map((topic, at) => {
			const tile = within(placed[at]!);
			const { coverage, likely, durable } = topic.mastery;
			const most = Math.floor((tile.height - inset) / lineHeight);
			const lines = wrapped(topic.title, tile.width - 2 * inset, Math.max(0, most - 1));
			return {
				...topic,
				...tile,
				lines,
				hasNumber: lines.length < most && tile.width > 50,
				levels: { met: coverage * tile.height, now: likely * tile.height, lasting: durable * tile.height }
			};
		})
	};
}

/** With a gap to the tiles around it. */
function within({ x, y, width, height }: Tile): Tile {
	return { x: x + gap / 2, y: y + gap / 2, width: width - gap, height: height - gap };
}

/** A title in at most so many lines; what has no room ends in an ellipsis. */
function wrapped(title: string, room: number, most: number): string[] {
	const fits = Math.floor(room / letter);
	if (most < 1 || fits < 3) return [];
	const lines: string[] = [];
	for (const word of title.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= fits) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	const shown = lines.slice(0, most).map((line) => cut(line, fits));
	if (lines.length > most) shown[most - 1] = cut(`${lines[most - 1]} ${lines[most]}`, fits);
	return shown;
}

function cut(line: string, fits: number): string {
	return line.length <= fits ? line : `${line.slice(0, Math.max(1, fits - 1))}…`;
}
