/**
 * What the forms of an English word have in common, roughly: "depend", "depends", "dependent" and "dependence" are all
 * "depend". It is for comparing words, not for showing them.
 */
export function stem(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const found = irregular.get(word) ?? cut(word);
	if (stems.size > 50_000) stems.clear();
	stems.set(word, found);
	return found;
}

/** Words with this stem that do not begin with it, as "fell" and "fall" do not both begin alike. */
export function irregularForms(stemmed: string): string[] {
	return [...(forms.get(stemmed) ?? [])].filter((word) => !word.startsWith(stemmed));
}

/** What the inflected forms of an English word have in common: "reduces", "reduced" and "reducing", but not "reduction". */
export function inflected(word: string): string {
	const known = irregular.get(word);
	if (known !== undefined && inflections.has(word)) return bare(known);
	if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return bare(word);
	const base = word
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(?<=..[^s])s$/, '')
		.replace(/(?<=[aeiouy].*[^aeiouy]|[aeiouy][aeiouy].*)(?:ed|ing)$/, '');
	return bare(base);
}

/** Without what changes before an ending: "stopp" and "reduce". */
function bare(word: string): string {
	return word.replace(/(?<=..)e$/, '').replace(/([bdfgklmnprt])\1$/, '$1');
}

const stems = new Map<string, string>();

const endings = [
	'ations ation ators ator ities ity ments ment nesses ness ances ance ences ence ancy ency',
	'ions ion ising izing ised ized ises izes ise ize ingly edly ally ously ively ably ibly',
	'ings ing able ible ants ant ents ent ives ive ous ful less isms ism ists ist',
	'en ships ship ians ian ia ers er ors or als al ies ied ily ly ed es s y e'
]
	.join(' ')
	.split(' ')
	.sort((a, b) => b.length - a.length);

function cut(word: string): string {
	let rest = word;
	for (let round = 0; round < 3 && rest.length > 4; round++) {
		const ending = endings.find((one) => rest.endsWith(one) && canLose(rest, one));
		if (ending === undefined) break;
		rest = rest.slice(0, -ending.length);
	}
	return rest
		.replace(/([bdfgklmnprt])\1$/, '$1')
		.replace(/i$/, 'y')
		.replace(/(?<=..)[ey]$/, '');
}

function canLose(word: string, ending: string): boolean {
	const left = word.slice(0, -ending.length);
	if (ending === 's' && /[su]$/.test(left)) return false;
	return left.length >= (ending.length > 2 ? 4 : 3) && /[aeiouy]/.test(left);
}

const irregular = new Map(
	[
		'rise rose risen rising rises raise raises raised raising',
		'fall fell fallen falls falling',
		'thrive thrived thrives thriving',
		'grow grew grown growth grows growing',
		'lose lost loses losing loss losses',
		'find found finds finding findings',
		'hold held holds holding',
		'begin began begun begins beginning',
		'build built builds building',
		'bring brought brings',
		'take took taken takes taking',
		'make made makes making',
		'give gave given gives giving',
		'keep kept keeps keeping',
		'say said says saying',
		'show showed shown shows showing',
		'think thought thinks',
		'teach taught teaches',
		'write wrote written writes writing',
		'speak spoke spoken speech',
		'fight fought fights fighting',
		'win won wins winning',
		'lead led leads leading',
		'leave left leaves leaving',
		'die died dies dead death deaths dying',
		'live lived lives life living',
		'strong stronger strongest strength strengths strengthen strengthened strengthens strengthening',
		'high higher highest height heights',
		'long longer longest length',
		'wide wider width',
		'deep deeper depth deepen deepening',
		'good better best',
		'bad worse worst worsen worsens worsened',
		'man men',
		'woman women',
		'child children',
		'foot feet',
		'mouse mice',
		'freeze froze frozen',
		'shrink shrank shrunk shrinks shrinking',
		'sink sank sunk',
		'choose chose chosen choice',
		'drive drove driven',
		'break broke broken breaks',
		'strike struck strikes',
		'analysis analyses analyse analyze analysed analyzed'
	].flatMap((line) => {
		const [first = '', ...rest] = line.split(' ');
		return [first, ...rest].map((form) => [form, first] as const);
	})
);

/** Forms of one word, and not of words that are derived from it, as "strength" is from "strong". */
const inflections = new Set(
	[...irregular].flatMap(([word, base]) =>
		/^(?:strong|high|long|wide|deep|good|bad|analysis)$/.test(base) || /th$|ing$|ings$|ths$/.test(word)
			? []
			: [word]
	)
);

const forms = new Map<string, string[]>();
for (const [word, stemmed] of irregular) forms.set(stemmed, [...(forms.get(stemmed) ?? []), word]);
