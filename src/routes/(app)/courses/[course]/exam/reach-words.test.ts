import { expect, test } from 'vitest';
import { reachWords } from './reach-words.ts';

const forecast = (low: number, high: number, withoutStudy = 0.3) => ({
	band: [low, high] as [number, number],
	withoutStudy
});

test.each([
	[0.6, forecast(0.8, 0.9, 0.7), null, /^You would probably reach your target without any more study/],
	[0.6, forecast(0.8, 0.9), null, /^Your target is within easy reach\. .* less a day may well be enough\.$/],
	[0.8, forecast(0.7, 0.9), null, /^Your target is within reach, and not certain\.$/],
	[0.95, forecast(0.7, 0.9), forecast(0.8, 0.96), /within reach with five more minutes a day\.$/],
	[0.95, forecast(0.7, 0.9), null, /^Your target is out of reach with this time\.$/]
])('of a target of %s it is said how far off it is', (target, foretold, withMore, words) => {
	expect(reachWords(target, foretold, withMore)).toMatch(words);
});
