import type { Place } from './passage.ts';
import type { Context } from './profile.ts';

/**
 * What a passage stands in: the sentence before it in its paragraph, which counts more when the passage points back
 * with "it" or "this", its nearest heading and the title of its document.
 */
export function around({ document, at }: Place): Context {
	const passage = document.passages[at];
	const before = document.passages[at - 1];
	if (!passage) return [];
	const text = document.text.slice(passage.start, passage.end);
	const isFollowing =
		before !== undefined &&
		before.block.start === passage.block.start &&
		before.block.end === passage.block.end;
	const heading = passage.block.headings.at(-1);
	const isPointing = pointsBack.test(text);
	const opening = document.text.slice(passage.block.start, before?.start ?? passage.block.start);
	return [
		...(isFollowing
			? [
					{ text: document.text.slice(before.start, before.end), weight: isPointing ? 0.6 : 0.25 },
					{ text: opening.slice(0, 400), weight: isPointing ? 0.5 : 0.2 }
				]
			: []),
		...(heading ? [{ text: heading, weight: 0.3 }] : []),
		{ text: document.title, weight: 0.25 }
	];
}

const pointsBack =
	/^(?:it|its|they|their|he|his|she|her|this|that|these|those|such|the (?:page|paper|study|authors|country|treaty|organi[sz]ation))\b|\b(?:this|these|it|its|their|they|them)\b/i;
