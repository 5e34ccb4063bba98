import { expect, test } from 'vitest';
import { noon, prepared } from './fixtures.ts';
import { pack } from './parcel.ts';
import type { Prepared } from './prepare.ts';

const founded = (count: number) =>
	Array.from({ length: count }, (_, at) => `The Academy of Lakes ${at} was founded in ${1901 + at}.`).join(
		' '
	);

/** A text with so many drafts, of which few would take the first. */
async function withDrafts(count: number): Promise<Prepared> {
	const text = await prepared(founded(count), 'Lakes');
	return {
		...text,
		facts: text.facts.map((fact, at) => ({
			...fact,
			cards: fact.cards.slice(0, 1).map((card) => ({ ...card, isUnlikely: at === 0 }))
		}))
	};
}

/** Of each card of a parcel, whether it is set aside. */
function setAside(text: Prepared): boolean[] {
	const rows = pack(text, noon).rows.filter(({ table }) => table === 'card');
	return rows.flatMap(({ json }) => JSON.parse(json).map((row: unknown[]) => row.at(-1)));
}

test('what few would take is set aside of twenty drafts, and of fewer nothing is', async () => {
	const twenty = await withDrafts(20);
	expect(setAside(twenty)).toEqual([true, ...Array<boolean>(19).fill(false)]);
	expect(setAside({ ...twenty, facts: twenty.facts.slice(0, 19) })).toEqual(Array<boolean>(19).fill(false));
});
