import type { GeoContext } from 'd3-geo';

/**
 * Writes a path for SVG in few letters: steps instead of places, to a tenth, without the bends and islands that nobody
 * sees. With all of them the coasts of a continent are several times as long.
 */
export class ShortPath implements GeoContext {
	/** Points of a line that are closer than this are one, in tenths. */
	private readonly detail: number;
	private steps: string[] = [];
	/** Where the pen is, in tenths. */
	private x = 0;
	private y = 0;
	/** Where the ring that is being drawn began, where the pen was before, and how many steps there were then. */
	private begin = [0, 0];
	private before = [0, 0];
	private drawn = 0;

	constructor(detail = 1) {
		this.detail = detail * 10;
	}

	moveTo(x: number, y: number): void {
		this.before = [this.x, this.y];
		this.drawn = this.steps.length;
		this.step('m', Math.round(x * 10), Math.round(y * 10));
		this.begin = [this.x, this.y];
	}

	lineTo(x: number, y: number): void {
		const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
		if (Math.hypot(toX - this.x, toY - this.y) >= this.detail) this.step('l', toX, toY);
	}

	closePath(): void {
		const isLine = this.steps.length < this.drawn + 3;
		if (isLine) this.steps.length = this.drawn;
		else this.steps.push('z');
		[this.x = 0, this.y = 0] = isLine ? this.before : this.begin;
	}

	beginPath(): void {
		this.steps = [];
	}

	arc(): void {
		throw new Error('A country has no points');
	}

	toString(): string {
		return this.steps.join('');
	}

	private step(letter: 'm' | 'l', toX: number, toY: number): void {
		this.steps.push(`${letter}${(toX - this.x) / 10},${(toY - this.y) / 10}`);
		[this.x, this.y] = [toX, toY];
	}
}
