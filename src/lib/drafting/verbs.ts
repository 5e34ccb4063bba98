const plain =
	'absorb accelerate accept accompany accomplish account accumulate achieve acquire act activate adapt add adhere adopt affect aim align allow alter amount amplify analyse analyze appear apply arise assign assume attach attack attract average avoid balance become begin belong benefit bind block boil bond boost bounce branch break breathe bring build burn calculate call capture carry catalyse catalyze cause celebrate change circle circulate claim classify clean clear climb close coat code coexist collapse collect combine come compare compel compensate compete complete compose comprise compress compute concentrate concern condense conduct confer confirm connect conserve consist constitute consume contain contract contradict contribute control convert convey cool coordinate correlate correspond cost counter cover create cross damage date decay decide decline decompose decrease defend define degrade deliver demand demonstrate denote depend deposit deprive derive descend describe destroy detect determine develop devote diffuse digest diminish direct discharge discourage display dissolve distinguish distort distribute divert divide dominate double drain draw drift drive drop earn eat eliminate embody emerge emit emphasise emphasize employ enable encode encompass encourage end engulf enhance ensure enter erode erupt escape establish estimate evaporate evolve examine exceed exchange exclude excrete exert exhibit exist expand experience explain exploit export expose express extend extract face fall favor favour feature feed fight fill filter finance find flow focus follow forbid force form freeze fulfil function fuse gain generate give glow go govern grant grow guarantee guard guide handle happen harden have help hold house hunt hydrolyse identify illustrate import improve include incorporate increase indicate infect inflict inform inhabit inhibit initiate inject insulate integrate interact interfere interpret intersect invade involve irritate join keep kill know lack last lay lead leave let lie lift limit link live locate look lose lower lubricate magnify maintain make manage manufacture mark maximise maximize mean measure mediate melt merge migrate minimise minimize modify monitor move multiply need neutralise neutralize nourish obey oblige observe obtain occupy occur offer open operate oppose orbit organise organize originate overcome overlap oversee own oxidise oxidize participate pass pay peak penetrate perform permit persist play polarise possess precede precipitate predict prefer prepare present preserve press prevent process produce prohibit project promote propagate propose protect prove provide publish pull pump punish push put raise range reach react receive recognise recognize record recruit reduce refer reflect refract regulate reject relate release rely remain remember remove render repair replace replicate represent reproduce repel require resemble resist respond rest restore restrict result retain return reveal reverse rise rotate rule run satisfy saturate save say scatter secrete seek select sell send sense separate serve set settle shape share shed shield shift shine shorten show shrink signal simplify sink slow solve span specialise specialize specify speed spend spin split spread stabilise stabilize stand start state stay stem stick stimulate stop store strengthen stretch strike study subject suffer suggest supervise supply support suppress surround survive swallow sweep swim switch symbolise symbolize synthesise synthesize take target taste tax teach tell tend test threaten tie tilt trace trade train transcribe transfer transform translate transmit transport trap travel treat trigger turn undergo underlie unite use utilise utilize value vary vibrate violate vote warm wash waste weaken weigh win withdraw work yield';

const pasts =
	'became began bound broke brought built came chose cost cut dealt did drew drove fed fell felt fought found fled flew froze gave got grew had held hid hit kept knew laid led left lent lost made meant met overcame overthrew paid put ran rang read rose said sang sank saw sent set shook shot shrank spent split spoke spread stood stole struck sold sought swept swore taught told thought threw took underwent understood won withdrew woke wore wrote';

const bases = new Set(plain.split(' '));
const irregular = new Set(pasts.split(' '));
const singulars = new Map([...bases].map((base) => [thirdPerson(base), base]));

/** How a word may be a finite verb: "converts" goes with one, "convert" with many, "converted" with either. */
export type VerbForm = 'one' | 'many' | 'either';

const auxiliaries = new Map<string, VerbForm>([
	...'is was has does'.split(' ').map((word) => [word, 'one'] as const),
	...'are were have do'.split(' ').map((word) => [word, 'many'] as const),
	...'had can must cannot'.split(' ').map((word) => [word, 'either'] as const)
]);

const forms = new Map<string, VerbForm>([
	...[...irregular].map((word) => [word, 'either'] as const),
	...[...singulars.keys()].map((word) => [word, 'one'] as const),
	...[...bases].map((word) => [word, 'many'] as const),
	...auxiliaries
]);

export function verbForm(word: string): VerbForm | null {
	return forms.get(word) ?? (isRegularPast(word) ? 'either' : null);
}

function isRegularPast(word: string): boolean {
	if (!word.endsWith('ed')) return false;
	const stem = word.slice(0, -2);
	return (
		bases.has(stem) ||
		bases.has(`${stem}e`) ||
		bases.has(stem.replace(/i$/, 'y')) ||
		bases.has(stem.replace(/(.)\1$/, '$1'))
	);
}

function thirdPerson(base: string): string {
	if (base === 'have') return 'has';
	if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const irregularPlurals = new Set(
	'algae alumni antennae bacilli bacteria children cilia criteria cyanobacteria data fungi genera larvae media men mice mitochondria nuclei people phenomena protozoa spectra stimuli strata teeth women'.split(
		' '
	)
);

const singularsInS = new Set(
	'physics mathematics economics politics ethics genetics statistics news lens diabetes rabies mars always perhaps species series'.split(
		' '
	)
);

/** Whether a noun is in its plural form, as far as its ending tells. */
export function isPlural(noun: string): boolean {
	const word = noun.toLowerCase();
	return (
		irregularPlurals.has(word) || (word.endsWith('s') && /[^siu]s$/.test(word) && !singularsInS.has(word))
	);
}
