import { expect, it } from 'vitest';
import { isDatedDeed } from './dated.ts';

it.each([
	'In ____ the Suez Canal was opened by the Empress Eugénie.',
	'In ____, Spain recognized Cuba’s independence, ceded Guam to the United States, and left.',
	'Japan formally annexed Korea in ____.',
	'[Colonial Empires] Construction began in 1859, and the Suez Canal opened to shipping in ____.',
	'In ____, seventy-seven delegates met in Baltimore to form the National Labor Union (NLU).',
	'In ____ the canal, which had been dug by hand, was opened.',
	'Svante Arrhenius proposed in ____ that salts break up into ions.',
	'In ____ Louis de Broglie put forward the theory of matter waves.',
	'In ____, the Soviet Union detonated an atomic bomb, ending a monopoly.',
	'On ____, the Korean Armistice Agreement was signed.',
	'Lenin’s death in ____ opened a debate over the future of the Soviet Union.',
	'In ____, the Peloponnesian War began with the invasion of Attica by Sparta.'
])('%j asks when one thing was done', (prompt) => {
	expect(isDatedDeed(prompt)).toBe(true);
});

it.each([
	'Walter and Luis Alvarez put forward the impact of an asteroid in ____.',
	'Theodore Roosevelt came closest in ____.',
	'In ____, Congress had authorized a tax of 7.5 cents per gallon of whiskey and rum.',
	'In ____, tensions flared between the council of Caracas and the king of Spain.',
	'The tensions between the two states came to a head in ____.',
	'In response, in ____ President Eisenhower called on Congress to found an agency.',
	'Following China’s defeat in ____, European nations pushed for more advantages.',
	'By ____, the society had a thousand members.',
	'Allied victories, along with the Allied bombing of Rome in ____, humiliated Mussolini.',
	'There were many instances of resistance, such as the uprising of Warsaw in ____.',
	'In ____, about 60 percent of Americans lived on farms.',
	'In ____, a survey of teachers found that children read less.',
	'In ____, NASA began a series of highly successful Mars landers.',
	'When, in ____, Italy insisted on the Italian-language treaty, war began.',
	'The Germans were expelled, and the Allied occupation ended in ____.',
	'Beginning in ____ and through the spring of 1941, leaders produced plans.',
	'General Eisenhower, in London in ____, was deeply disappointed in Churchill.',
	'To win favour during the invasion of Italy in ____, the Romans brought a goddess by ship.',
	'Joseph Grew observed to a colleague in ____, “I saw the work of years swept away.”',
	'In ____, the Los Angeles Times defined the south as seven counties.',
	'Calley was found guilty in ____, and sentenced to life in prison.',
	'Judith Murray published her ideas about equality beginning in the ____.',
	'In ____, the RMS Lusitania, a passenger liner, was sailing from New York to Liverpool.',
	'In ____, the Continental Congress prepared to announce independence.',
	'Nixon’s largest priority throughout his first term was his reelection in ____.',
	'The Democratic nominating convention met in ____ in Charleston, South Carolina.',
	'A serious military coup erupted in ____.',
	'In ____, the United States announced a new proposal.',
	'In ____, the Dutch attempted to establish a fortress in the Banda Islands.',
	'In ____, Lázaro Cárdenas focused on the plight of workers in Mexico.',
	'In ____ Heidelberg returned a piece of a foot.',
	'In ____ the Swiss Medical Board advised against new programmes.',
	'When Cortés arrived on the coast of Mexico in the ____, he heard of a city.',
	'Davis’ experiment, begun in ____, detected one-third of the neutrinos.'
])('%j does not', (prompt) => {
	expect(isDatedDeed(prompt)).toBe(false);
});
