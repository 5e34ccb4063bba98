import { countriesTold } from '#lib/evidence/countries-told.ts';
import { isoOf } from '#lib/reading/country-codes.ts';
import { countStandings, type Counts, type Standing } from '#lib/scheduling/standing.ts';

type Fact = { id: string; statement: string; standing: Standing };

/** A country with the facts that tell of it. */
export type Country = {
	/** Of two letters, after ISO 3166-1. */
	code: string;
	number: string;
	name: string;
	facts: Fact[];
	counts: Counts;
	standing: Standing;
};

/**
 * The countries that facts tell of, those with most facts first, and the states of the past among them, which no map of
 * today has.
 */
export function countriesOf(facts: readonly Fact[]): { countries: Country[]; past: string[] } {
	const byCode = new Map<string, { number: string; name: string; facts: Fact[] }>();
	const past = new Set<string>();
	for (const fact of facts)
		for (const name of countriesTold(fact.statement)) {
			const iso = isoOf(name);
			if (!iso) {
				past.add(name);
				continue;
			}
			const known = byCode.get(iso.code) ?? { number: iso.number, name: plain(name), facts: [] };
			if (!known.facts.includes(fact)) known.facts.push(fact);
			byCode.set(iso.code, known);
		}
	const countries = [...byCode].map(([code, { number, name, facts }]) => {
		const counts = countStandings(facts.map(({ standing }) => standing));
		return { code, number, name, facts, counts, standing: standingOf(counts) };
	});
	return {
		countries: countries.sort((a, b) => b.facts.length - a.facts.length || a.name.localeCompare(b.name)),
		past: [...past]
	};
}

/** How a country stands: it fades when a quarter of its facts that were met do, and is known when half of all are. */
export function standingOf(counts: Counts): Standing {
	const met = counts.learning + counts.known + counts.fading;
	if (met === 0) return 'new';
	if (counts.fading * 4 >= met) return 'fading';
	return counts.known * 2 >= met + counts.new ? 'known' : 'learning';
}

/** Those first of which something can be done: what fades, what is being learnt, what is new. */
export function byStanding(facts: readonly Fact[]): Fact[] {
	return order.flatMap((standing) => facts.filter((fact) => fact.standing === standing));
}

const order: Standing[] = ['fading', 'learning', 'new', 'known'];

function plain(name: string): string {
	return name.replace(' & ', ' and ');
}
