import { inflected } from './stem.ts';

/** Words at the two ends of scales: whoever says one of a thing speaks against whoever says the other of it. */
const words = {
	amount: [
		'increase rise grow raise expand gain higher more greater enlarge boost double triple quadruple multiply extend longer larger bigger surge soar climb heighten intensify widen spread swell strengthen accumulate add advance amplify ascend augment balloon escalate jump mount proliferate skyrocket spike upturn accelerate broaden deepen lengthen abound overflow majority excess surplus frequent oftener taller heavier thicker denser growth expansion enlargement extension upward',
		'decrease reduce reduction fall lower decline shrink lowers lowered lowering drop lose loss less fewer cut diminish weaken collapse lessen destroy eliminate halve rarer smaller plunge slump dwindle sink slow erode deplete vanish disappear narrow abate contract crash curtail decimate dip downturn ebb fade minimise minimize plummet recede scarcer slash slide subside taper tumble wane curb restrict limit suppress exhaust decelerate minority shortage deficit lack thin thinner lighter shallower losses contraction downward shrinkage fewest least'
	],
	having: [
		'gain give provide obtain acquire create preserve keep retain earn receive restore save maintain conserve grant bestow',
		'lose loss deprive destroy abolish destruction abolition abandon forfeit waste squander strip remove take-away withdraw sacrifice'
	],
	duration: ['prolong lengthen protract', 'shorten shortens shortened shortening hasten'],
	plenty: [
		'much many plenty abundant ample numerous hundreds thousands millions dozens countless widely',
		'no few little any scarce none hardly barely scarcely nobody nowhere'
	],
	existence: [
		'exist arise emerge survive existence survival remain persist continue endure alive stay last lasted occur happen flourish real',
		'extinct vanish disappear cease extinction disappearance perish die dead absent missing abolish lost gone fictitious imaginary nonexistent'
	],
	effect: [
		'change affect alter transform reshape influence decisive crucial significant considerable substantial profound major drastic dramatic',
		'unaffected unchanged unaltered negligible insignificant irrelevant marginal minor immaterial unrelated trivial minimal modest tiny'
	],
	worth: [
		'benefit beneficial good better best strength strengths advantage blessing help helpful improve improvement success successful succeed effective useful favourable favorable healthy promote boon lively dynamic dynamism vibrant vibrancy valuable foster praise save reward positive heal enrich achievement triumph excellent superior benefited succeeds thrive prosper progress efficient productive profit profitable worthwhile ideal relieve alleviate cure comfort happy happier satisfied satisfaction contented enjoy merit virtue reliable robust sound well-being wellbeing nourish advance asset gift delicious beautiful popular recover recovery gains masterpiece hero heroic saviour civilise generous noble brilliant',
		'harm harmful bad worse worst hinder hindrance obstacle curse hurt damage disadvantage drawback weakness fail failure ineffective useless worsen impede obstruct toxic poison burden suffer suffering ruin criticise criticize negative unhealthy impair disaster disastrous catastrophe catastrophic disturb discriminate discrimination destructive detrimental adverse inferior deteriorate decay decline undermine inefficient unproductive waste wasteful problem problematic misery miserable unhappy dissatisfied pain painful injure injury wound disease illness sick sickness poverty hunger famine chaos corrupt corruption crime evil devastate devastating cripple spoil pollute pollution contaminate unreliable flawed fault faulty mistake error blunder unsound unstable plague nuisance liability exploit exploitation oppress oppression cruel brutal violence violent terror massacre atrocity neglect trauma traumatic stress stressful anxious anxiety depression lonely loneliness collapse defeat unpopular ugly fraud scandal tragedy tragic bankrupt bankruptcy unemployment inflation debt tyrant tyranny coward'
	],
	risk: [
		'risk danger dangerous hazard hazardous threat threaten unsafe endanger die kill lethal deadly fatal victim casualty casualties expose vulnerable jeopardise jeopardize',
		'protect protection safe safer safest harmless safety shield safeguard rescue secure survive immune spare'
	],
	reliance: [
		'guarantor guarantee protector rely reliance reliant depend dependence dependent dependency lean trust depended',
		'independent independence autonomous autonomy emancipate counterbalance self-sufficient'
	],
	need: [
		'inevitable unavoidable necessary indispensable essential vital need require requirement must inescapable doomed',
		'avoidable unnecessary preventable superfluous dispensable needless optional redundant unneeded'
	],
	permission: [
		'allow permit legal legalise legalize lawful authorise authorize license licence entitle tolerate',
		'forbid forbidden ban prohibit illegal outlaw unlawful prohibition censor censorship criminalise criminalize bar'
	],
	enabling: [
		'enable encourage cause trigger encouragement stimulus produce bring provoke lead induce stimulate spark generate contribute facilitate ensure drive create spur motivate invite attract',
		'prevent discourage deter avert prevention deterrence deterrent avoid block inhibit stop thwart hamper forestall preclude counteract repel dampen stifle'
	],
	assent: [
		'accept agree approve adopt agreed agreement acceptance approval endorsement adoption ratify endorse welcome support favour favor advocate embrace defend recommend consent champion supporter proponent advocate consensus unanimous join admire',
		'reject refuse oppose veto rejection refusal opposition objection resistance disapproval denunciation disapprove disagree object condemn resist protest denounce dismiss decline opponent critic boycott rebel abandon dispute despise'
	],
	blame: [
		'aggressor guilty culprit perpetrator blame attack provoke unprovoked convict',
		'defend defence defensive defensively innocent innocence victim acquit blameless provoked exonerate'
	],
	truth: [
		'confirm prove true correct confirmation proved verify support demonstrate proof genuine authentic real right accurate valid fact truth corroborate establish replicate vindicate reliable trustworthy justified',
		'refute disprove false refutation disproof wrong myth incorrect untrue contradict legend hoax fake forgery forged fraud error mistaken misconception invented invention inaccurate invalid debunk fiction unfounded discredit misleading exaggerate exaggeration overestimate fabricate pretend faked nonsense unjustified overturn rumour allegedly supposedly'
	],
	knowledge: [
		'known clear understood certain certainty obvious evident clearly settled solved explained answer recorded documented',
		'unknown unclear mystery mysterious unsolved uncertain uncertainty disputed doubtful unproven puzzle puzzling enigma unexplained controversial open'
	],
	ability: [
		'can could able capable possible possibly feasible manage suffice sufficient enough adequate achievable realistic cope',
		'cannot unable incapable impossible infeasible insufficient inadequate unrealistic unworkable impracticable unattainable'
	],
	belief: [
		'believe convinced confident sure certain',
		'doubt sceptical skeptical unconvinced sceptic sceptics skeptic skeptics disbelieve'
	],
	vigour: [
		'thrive flourish prosper boom recover bloom revive revival recovery heyday golden',
		'decline wither withers withered decay dwindle stagnate collapse ruin crumble deteriorate perish degenerate stagnation fall slump recession'
	],
	cost: [
		'costly expensive dear dearer dearest pricey unaffordable',
		'cheap cheaper cheapest inexpensive affordable save savings bargain'
	],
	frequency: [
		'common frequent frequently widespread often usual usually typical normal regular regularly always everywhere generally mostly ubiquitous commonplace prevalent customary most universal',
		'rare rarely seldom uncommon scarce unusual exceptional exception sporadic occasional occasionally never isolated few infrequent atypical nowhere unique'
	],
	ease: [
		'easy simple easily easier simpler effortless straightforward smoothly',
		'difficult hard complicated complex harder difficulty struggle laborious arduous tricky challenging'
	],
	will: [
		'voluntary voluntarily deliberate deliberately planned intended intentional purposely willingly freely consciously design designed',
		'forced compulsory mandatory accidental accidentally unplanned accident chance random coincidence unintended unintentional involuntary coerced obligatory unwilling unconsciously spontaneous'
	],
	speed: [
		'fast faster rapid rapidly quick quicker quickly sudden suddenly abrupt abruptly swift swiftly overnight immediate immediately instantly',
		'gradual gradually slowly slow slower delay delayed sluggish lag decades generations'
	],
	strength: [
		'strong stronger powerful mighty strongly firm invincible dominant',
		'weak weaker feeble powerless weakly fragile helpless vulnerable'
	],
	outcome: [
		'win won victory victorious triumph conquer succeed success',
		'defeat defeated lose lost failure fail surrender'
	],
	unity: [
		'unite united unify join unification together unity jointly merge collective common shared combine cooperate cooperation alliance',
		'divide divided separate split division separation apart separately alone fragment isolated independently single-handed rivalry individually'
	],
	peace: [
		'peaceful peacefully friendly harmony harmonious peace calm quiet truce',
		'violent violently hostile bloody unrest aggressive'
	],
	certainty: ['certain proven undisputed definite', 'uncertain unproven disputed doubtful controversial'],
	wealth: [
		'rich richer wealthy wealthier prosperous prosperity wealth affluent',
		'poor poorer impoverished poverty impoverish destitute'
	],
	climate: ['wet wetter moist humid rainy flood flooding floods', 'dry drier arid drought desert'],
	heat: ['hot hotter warm warmer heat', 'cold colder cool cooler frost freezing'],
	lasting: [
		'permanent lasting permanently forever eternal enduring durable',
		'temporary short-lived temporarily briefly passing brief fleeting transient'
	],
	source: ['natural naturally organic', 'artificial man-made synthetic artificially manufactured'],
	inborn: [
		'innate inborn inherited genetic hereditary instinct',
		'learned learnt acquired upbringing environment culture taught'
	],
	order: [
		'first earliest oldest earlier early original pioneer begin start',
		'last latest newest youngest later late recent afterwards end'
	],
	place: [
		'inside internal within inner domestic native local indigenous',
		'outside external outer foreign abroad imported alien'
	],
	size: [
		'large big huge enormous vast giant immense massive tall great considerable',
		'small little tiny minute slight dwarf short modest'
	],
	extent: [
		'whole entire entirely complete completely total totally full fully all every everybody everyone always wholly absolute unanimously',
		'partial partly part some half incomplete partially only limited none nobody'
	],
	openness: ['open opened public transparent', 'closed close shut secret private hidden'],
	stay: [
		'stay remain settle keep hold',
		'leave left flee migrate depart abandon emigrate move quit withdraw'
	],
	fairness: [
		'fair just equal equality equally justice impartial',
		'unfair unjust unequal inequality injustice biased bias'
	],
	likeness: [
		'same identical similar alike equal resemble equivalent comparable',
		'different differ difference unlike distinct contrary opposite unlike dissimilar'
	],
	purity: ['clean pure cleaner unpolluted', 'dirty polluted contaminated dirtier impure'],
	reason: [
		'rational reasonable logical sensible wise',
		'irrational unreasonable illogical foolish absurd mad senseless'
	],
	freedom: [
		'free freedom liberty liberate freed liberation emancipate',
		'slave slavery enslave captive imprison oppress servitude'
	],
	stability: [
		'stable steady constant balance unchanging',
		'unstable volatile fluctuate erratic imbalance upheaval'
	],
	fertility: ['fertile lush green wooded forested', 'barren infertile bare treeless deforested desert'],
	rank: ['above exceed surpass outnumber exceeded', 'below beneath under'],
	rule: ['democratic democracy elected', 'authoritarian dictator dictatorship autocratic tyrant despot']
} as const;

/** Something on which words stand at one end or the other. */
export type Scale = keyof typeof words | 'comparison';

/** A place on a scale; a bound one is said of a thing and tells nothing of the rest of the sentence. */
export type Mark = { scale: Scale; sign: 1 | -1; isBound: boolean };

/** The places that a word has on scales. */
export function placesOf(lower: string): Mark[] {
	return byWord.get(lower) ?? byForm.get(inflected(lower)) ?? [];
}

/** Words that judge what a whole sentence speaks of, not only what stands beside them. */
const free = new Set(
	'strength strengths advantage blessing boon lively dynamic dynamism vibrant vibrancy success failure hinder hinders hindered hindrance obstacle curse disadvantage drawback weakness impede disaster catastrophe'.split(
		' '
	)
);

/** Words of which the stem would tell too much or too little. */
const exact = new Set(
	(
		'strength strengths higher more greater lower less fewer longer larger smaller shorter rarer better worse good bad safe ' +
		'dear right hard first last true lean wither withers withered harmless useless protector much many few little no any healthy healthier unhealthy faster quicker slower richer poorer wealthier safest safer lowers lowered lowering shorten shortens shortened shortening fast slow cool dry united ' +
		'certain natural rich poor weak'
	).split(' ')
);

const byWord = new Map<string, Mark[]>();
const byForm = new Map<string, Mark[]>();
for (const [scale, [up, down]] of Object.entries(words) as [Scale, readonly [string, string]][])
	for (const [list, sign] of [
		[up, 1],
		[down, -1]
	] as const)
		for (const word of list.split(' ')) {
			const [places, key] = exact.has(word) ? [byWord, word] : [byForm, inflected(word)];
			const known = places.get(key) ?? [];
			const mark = markOf(scale, sign, word);
			if (!known.some((one) => one.scale === mark.scale)) places.set(key, [...known, mark]);
		}

/** What is risky is bad for whom it threatens, and only for them. */
function markOf(scale: Scale, sign: 1 | -1, word: string): Mark {
	if (scale !== 'risk') return { scale, sign, isBound: !free.has(word) && scale !== 'reliance' };
	return { scale: 'worth', sign: sign === 1 ? -1 : 1, isBound: true };
}
