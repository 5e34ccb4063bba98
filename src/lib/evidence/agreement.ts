import { areOfOne, settled } from './claims.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Profile } from './profile.ts';
import type { Scale } from './scales.ts';
import { differInNames, differInScope } from './scope.ts';
import { yearsMeet } from './years.ts';

/** Two texts place the same thing at the same end of a scale. */
export function agreedClaims({ fact, passage, likeness: { score } }: Pair): Judgement | null {
	if (score < 0.1 || differInScope(fact, passage) || differInNames(fact, passage)) return null;
	if (isMoreSaid(fact, passage, changes)) return null;
	for (const one of settled(fact.claims))
		for (const other of settled(passage.claims)) {
			if (one.scale !== other.scale || one.least !== other.least || one.most !== other.most) continue;
			const isFree = !one.isBound && !other.isBound && score >= 0.4;
			if (one.scale !== 'comparison' && (isFree || areOfOne(one, other)))
				return { label: 'supports', fact: [one], passage: [other] };
		}
	return null;
}

/** Two texts tell something alike of the same year. */
export function agreedYears({ fact, passage, likeness: { score, shared } }: Pair): Judgement | null {
	const both = shared.filter(({ isOwn, term }) => isOwn && !/^[#\d]/.test(term));
	const plain = both.filter(({ isPlain }) => isPlain).length;
	const isEnough = plain >= 2 || both.length >= 4 || (plain === 1 && both.length >= 2 && score >= 0.3);
	if (score < 0.2 || !isEnough || (score < 0.4 && isMoreSaid(fact, passage, weighty))) return null;
	const ours = fact.years.filter((one) => yearsMeet([one], passage.years));
	const theirs = passage.years.filter((one) => yearsMeet([one], fact.years));
	return ours.length > 0 ? { label: 'supports', fact: ours, passage: theirs } : null;
}

/** Two texts that say much the same support each other, or differ when it is of other years or countries. */
export function alike({ fact, passage, likeness: { score, own, shared } }: Pair): Judgement | null {
	if (shared.filter(({ isOwn, isPlain }) => isOwn && isPlain).length < 2) return null;
	if (differInScope(fact, passage))
		return score >= 0.22 ? { label: 'differs', fact: fact.years, passage: passage.years } : null;
	if (isMoreSaid(fact, passage, weighty)) return null;
	return own >= 0.35 ? { label: 'supports', fact: [], passage: [] } : null;
}

const changes = new Set<Scale>(['amount']);
const weighty = new Set<Scale>(['amount', 'worth', 'effect', 'having']);

/** Whether one text makes a claim on some scales that the other does not make. */
function isMoreSaid(fact: Profile, passage: Profile, scales: Set<Scale>): boolean {
	const said = ({ claims }: Profile) =>
		claims.flatMap(({ scale, least, most }) => (scales.has(scale) ? `${scale} ${least} ${most}` : []));
	const [ours, theirs] = [said(fact), said(passage)];
	return ours.some((one) => !theirs.includes(one)) || theirs.some((one) => !ours.includes(one));
}
