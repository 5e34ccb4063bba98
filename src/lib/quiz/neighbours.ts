import type { Material, MaterialFact } from './material.ts';

/** The facts around each fact: those next to it in its topic and in its documents; of a small course all. */
export class Neighbours {
	private readonly all: MaterialFact[];
	private readonly groups = new Map<string, Group>();

	constructor({ facts }: Material) {
		this.all = facts;
		if (facts.length <= most) return;
		for (const fact of facts)
			for (const name of groupsOf(fact)) {
				const group: Group = this.groups.get(name) ?? { facts: [], places: new Map() };
				group.places.set(fact, group.facts.length);
				group.facts.push(fact);
				this.groups.set(name, group);
			}
	}

	of(fact: MaterialFact): MaterialFact[] {
		if (this.all.length <= most) return this.all;
		const around = groupsOf(fact).flatMap((name) => {
			const { facts = [], places } = this.groups.get(name) ?? {};
			const at = places?.get(fact) ?? 0;
			return facts.slice(Math.max(0, at - reach), at + reach);
		});
		return [...new Set(around)];
	}
}

type Group = { facts: MaterialFact[]; places: Map<MaterialFact, number> };

const most = 300;
const reach = 60;

function groupsOf({ topic, citations }: MaterialFact): string[] {
	const groups = citations.map(({ document }) => document);
	return topic === null ? groups : [`topic ${topic}`, ...groups];
}
