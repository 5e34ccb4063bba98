import { countryNames, countryOf } from '#lib/reading/countries.ts';
import { cities } from '#lib/reading/heads.ts';
import { runTogether, words } from './plain-words.ts';

const elements =
	'hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium silicon ' +
	'phosphorus sulphur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel ' +
	'copper zinc gallium germanium arsenic selenium bromine krypton rubidium strontium yttrium zirconium niobium ' +
	'molybdenum silver cadmium indium tin antimony tellurium iodine xenon caesium barium lanthanum cerium platinum gold ' +
	'mercury thallium lead bismuth polonium astatine radon francium radium actinium thorium uranium plutonium americium';

const others =
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
	'africa europe asia america antarctica eurasia mercury venus earth mars jupiter saturn uranus neptune pluto ' +
	'bucharest sofia bratislava ljubljana reykjavik tallinn riga vilnius algiers tunis tripoli khartoum kampala harare ' +
	'lusaka luanda dakar bamako niamey kabul kathmandu dhaka colombo rangoon vientiane montevideo asuncion quito ' +
	'bali java sumatra borneo punjab bengal siberia iberia assyria babylonia ' +
	'euphrates tigris danube rhine rhone volga thames amazon orinoco mekong indus ganges ' +
	'hume kant marx plato aristotle socrates lenin stalin trotsky hitler mozart haydn handel bach brahms schubert ' +
	'schumann wagner verdi vivaldi liszt chopin manet monet newton einstein galileo kepler darwin mendel mendeleev';

function key(name: string): string {
	return runTogether(words(name).filter((word) => word !== 'of' && word !== 'and'));
}

/** Names and terms as words run together: who writes one of them means it, and has not misspelt another. */
export const knownNames = new Set(
	[...countryNames(), ...cities, ...`${elements} ${others}`.split(' ')].map((name) => key(name))
);

const sameCountry = new Map(countryNames().map((name) => [key(name), key(countryOf(name)!)]));

const sameCity = new Map(
	'kiev/kyiv peking/beijing bombay/mumbai calcutta/kolkata madras/chennai saigon/hochiminhcity nursultan/astana almaata/almaty rangoon/yangon canton/guangzhou'
		.split(' ')
		.map((both) => both.split('/') as [string, string])
);

const formal =
	/^(?:(?:islamic|federal|socialist|peoples?) )?(?:republic|kingdom|state|federation|commonwealth|sultanate|city|town|river) /;

/** Whether two names run together are of one city, before and after it was given another. */
export function areSameCity(one: string, other: string): boolean {
	return (sameCity.get(one) ?? one) === (sameCity.get(other) ?? other);
}

/** The name of a country that words stand for, run together, also where they are its formal name; or null. */
export function countryMeant(all: string[]): string | null {
	const plain = all.filter((word) => word !== 'of' && word !== 'and').join(' ');
	const whole = special.get(plain) ?? sameCountry.get(plain.replaceAll(' ', ''));
	return whole ?? sameCountry.get(plain.replace(formal, '').replaceAll(' ', '')) ?? null;
}

const special = new Map([
	['republic korea', 'southkorea'],
	['rok', 'southkorea'],
	['dprk', 'northkorea'],
	['democratic peoples republic korea', 'northkorea'],
	['republic china', 'taiwan'],
	['uae', 'unitedarabemirates'],
	['ussr', 'sovietunion'],
	['republic congo', 'congobrazzaville'],
	['democratic republic congo', 'congokinshasa'],
	['drc', 'congokinshasa'],
	['cote divoire', 'ivorycoast']
]);
