import { stem } from './stem.ts';

/** Words at the two ends of scales: whoever says one of a thing speaks against whoever says the other of it. */
const words = {
	amount: [
		'increase rise grow raise expand gain higher more greater enlarge boost double triple multiply extend longer larger surge soar climb heighten intensify widen spread swell strengthen',
		'decrease reduce reduction fall lower decline shrink lowers lowered lowering drop lose loss less fewer cut diminish weaken collapse lessen destroy eliminate halve rarer smaller plunge slump dwindle sink slow erode deplete vanish disappear narrow'
	],
	having: ['gain give provide obtain acquire create preserve keep', 'lose loss deprive destroy abolish'],
	duration: ['prolong lengthen protract', 'shorten shortens shortened shortening hasten'],
	plenty: ['much many plenty abundant ample numerous', 'no few little any scarce'],
	effect: ['change affect alter transform reshape influence', 'unaffected unchanged unaltered'],
	worth: [
		'benefit beneficial good better strength strengths advantage blessing help helpful improve improvement success successful succeed effective useful favourable healthy promote boon lively dynamic dynamism vibrant vibrancy valuable foster praise save reward positive heal enrich',
		'harm harmful bad worse hinder hindrance obstacle curse hurt damage disadvantage drawback weakness fail failure ineffective useless worsen impede obstruct toxic poison burden suffer ruin criticise criticize negative unhealthy impair disaster catastrophe disturb discriminate discrimination destructive'
	],
	risk: [
		'risk danger dangerous threat threaten unsafe endanger die',
		'protect protection safe safer safest harmless safety'
	],
	reliance: [
		'guarantor guarantee protector rely reliance reliant depend dependence dependent dependency lean trust',
		'independent independence autonomous autonomy emancipate counterbalance self-sufficient'
	],
	need: [
		'inevitable unavoidable necessary indispensable essential',
		'avoidable unnecessary preventable superfluous dispensable'
	],
	permission: ['allow permit legal legalise legalize', 'forbid forbidden ban prohibit illegal outlaw'],
	enabling: ['enable encourage', 'prevent discourage deter'],
	assent: [
		'accept agree approve adopt ratify endorse welcome',
		'reject refuse oppose veto disapprove disagree'
	],
	blame: [
		'aggressor guilty culprit perpetrator',
		'defend defence defensive defensively innocent innocence victim'
	],
	truth: [
		'confirm prove true correct verify',
		'refute disprove false wrong myth incorrect untrue contradict'
	],
	vigour: [
		'thrive flourish prosper boom recover',
		'decline wither withers withered decay dwindle stagnate collapse'
	],
	cost: ['costly expensive dear', 'cheap inexpensive affordable'],
	frequency: ['common frequent widespread', 'rare seldom uncommon scarce'],
	ease: ['easy simple easily', 'difficult hard complicated complex'],
	will: ['voluntary voluntarily deliberate planned', 'forced compulsory mandatory accidental unplanned'],
	speed: [
		'fast faster rapid rapidly quick quicker quickly sudden suddenly abrupt',
		'gradual gradually slowly slow slower'
	],
	strength: ['strong powerful', 'weak feeble powerless'],
	outcome: ['win won victory victorious triumph', 'defeat defeated'],
	unity: ['unite united unify join', 'divide divided separate split'],
	peace: ['peaceful peacefully friendly', 'violent violently hostile bloody'],
	certainty: ['certain proven undisputed', 'uncertain unproven disputed doubtful controversial'],
	wealth: ['rich richer wealthy wealthier prosperous', 'poor poorer impoverished'],
	climate: ['wet moist humid', 'dry arid'],
	heat: ['hot warm warmer', 'cold cool cooler'],
	lasting: ['permanent lasting', 'temporary short-lived'],
	source: ['natural', 'artificial man-made'],
	order: ['first earliest oldest', 'last latest newest youngest']
} as const;

/** Something on which words stand at one end or the other. */
export type Scale = keyof typeof words | 'comparison';

/** A place on a scale; a bound one is said of a thing and tells nothing of the rest of the sentence. */
export type Mark = { scale: Scale; sign: 1 | -1; isBound: boolean };

/** The places that a word has on scales. */
export function placesOf(lower: string, stemmed: string): Mark[] {
	return byWord.get(lower) ?? byStem.get(stemmed) ?? [];
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

/** Of these the stem is that of a noun which says less. */
const adjective = /(?:ful|less|ous|able|ible|y)$/;

const byWord = new Map<string, Mark[]>();
const byStem = new Map<string, Mark[]>();
for (const [scale, [up, down]] of Object.entries(words) as [Scale, readonly [string, string]][])
	for (const [list, sign] of [
		[up, 1],
		[down, -1]
	] as const)
		for (const word of list.split(' ')) {
			const [places, key] = exact.has(word) || adjective.test(word) ? [byWord, word] : [byStem, stem(word)];
			const known = places.get(key) ?? [];
			const mark = markOf(scale, sign, word);
			if (!known.some((one) => one.scale === mark.scale)) places.set(key, [...known, mark]);
		}

/** What is risky is bad for whom it threatens, and only for them. */
function markOf(scale: Scale, sign: 1 | -1, word: string): Mark {
	if (scale !== 'risk') return { scale, sign, isBound: !free.has(word) && scale !== 'reliance' };
	return { scale: 'worth', sign: sign === 1 ? -1 : 1, isBound: true };
}
