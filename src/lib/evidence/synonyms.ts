import { stem } from './stem.ts';

/** The word that stands for a group of words which say about the same in expository prose, or the stem itself. */
export function concept(stemmed: string): string {
	return groups.get(stemmed) ?? stemmed;
}

/** The stems of all words that a concept stands for. */
export function stemsOf(concept: string): string[] {
	return members.get(concept) ?? [concept];
}

const groups = new Map(
	[
		'build construct construction erect',
		'start begin launch onset',
		'finish complete completion',
		'extinct extinction extinguish vanish disappear',
		'costly expensive cost costs',
		'close closed shut',
		'kill killed die',
		'dose doses amount',
		'energy power electricity',
		'famine hunger starve starvation',
		'annual yearly year',
		'soil earth land ground',
		'job jobs employment employ employed employer',
		'wage wages pay paid salary payroll',
		'law rule regulation',
		'nation country state',
		'border frontier boundary',
		'illness disease sickness',
		'physician doctor doctors',
		'pupil pupils student students schoolchild',
		'school classroom',
		'policy policies',
		'reform reforms',
		'region regional',
		'safety security',
		'war warfare',
		'army military armed troops soldiers',
		'weapon weapons arms',
		'aim goal purpose objective',
		'reason cause',
		'money finance funding loan lend lent funds',
		'trade commerce trading',
		'firm company business enterprise',
		'price prices',
		'tax taxes taxation',
		'town city urban',
		'house home dwelling',
		'car automobile vehicle',
		'ship vessel boat',
		'plane aircraft aeroplane airplane',
		'river stream',
		'sea ocean marine',
		'mountain peak',
		'forest wood woodland timber',
		'plant plants vegetation',
		'animal animals fauna',
		'species kinds',
		'volcano volcanoes volcanic eruption eruptions erupt erupted',
		'asteroid meteorite',
		'diameter wide width across',
		'measure measurement',
		'test exam examination',
		'score scores result achievement marks grades learn learning performance attainment',
		'teach teacher teachers teaching',
		'parent parents',
		'baby infant',
		'pregnant pregnancy',
		'drug medicine medication',
		'carcinogenic cancer carcinogen tumour',
		'awake alertness alert wakeful',
		'move relocate resettle displace displaced removal',
		'arrive arrival landed',
		'discover discovery identify identified recognise recognised detect',
		'propose suggest proposal hypothesis put-forward',
		'found establish set-up founded founding',
		'invade invasion attack attacked march',
		'kill shot shoot murder assassinate assassination',
		'king monarch',
		'parliament legislature',
		'election vote voters',
		'poor poverty',
		'rich wealth wealthy',
		'young youth',
		'old elderly',
		'big large great',
		'small little tiny',
		'promise assure assured pledge',
		'support backing back favour',
		'fault guilt guilty blame culprit responsibility responsible',
		'outbreak outbreaks',
		'evaporate evaporation',
		'tie ties relation relations relationship relationships',
		'partner partners ally allies alliance'
	].flatMap((line) => {
		const [first = '', ...rest] = line.split(' ');
		return [first, ...rest].map((word) => [stem(word), stem(first)] as const);
	})
);

const members = new Map<string, string[]>();
for (const [stemmed, first] of groups)
	members.set(first, [...new Set([...(members.get(first) ?? []), stemmed])]);
