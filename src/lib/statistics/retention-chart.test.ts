import { expect, test } from 'vitest';
import { retentionChart } from './retention-chart.ts';
import { retentionOf } from './tally.ts';

const stretch = (from: number, recalled: number, trials: number) => ({
	from,
	days: 7,
	retention: retentionOf({ recalled, trials })
});

test('higher shares stand higher, stretches without trials are left open, and all of it lies within', () => {
	const { dots, line, ticks, target, width, height } = retentionChart(
		[stretch(0, 8, 10), stretch(7, 0, 0), stretch(14, 95, 100), stretch(21, 10, 10)],
		0.9
	);
	expect(dots.map(({ index }) => index)).toEqual([0, 2, 3]);
	expect(dots[1]!.y).toBeLessThan(dots[0]!.y);
	expect(dots[1]!.y).toBeLessThan(target);
	expect(line.match(/M/g)).toHaveLength(2);
	for (const { x, low, high } of dots) {
		expect(high).toBeGreaterThanOrEqual(0);
		expect(low).toBeLessThanOrEqual(height);
		expect(x).toBeLessThan(width);
	}
	expect(ticks.at(-1)).toEqual({ at: 8, share: 1 });
});

test('nothing tried makes an empty chart', () => {
	expect(retentionChart([stretch(0, 0, 0)], 0.9)).toMatchObject({ dots: [], line: '', band: '' });
});
