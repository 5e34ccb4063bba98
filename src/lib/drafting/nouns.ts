import { matches } from './matches.ts';
import type { Name } from './names.ts';
import type { Sentence } from './sentence.ts';
import { verbForm } from './verbs.ts';

/** The kinds of thing that "the country", "the treaty" and their like point back to. */
export type NounType = 'place' | 'body' | 'event' | 'person' | 'thing';

const nouns: Record<NounType, string> = {
	place:
		'country nation state republic kingdom empire region province territory colony island city town village capital port area district continent peninsula settlement community site location zone',
	body: 'organisation organization union company corporation firm agency association alliance bloc council commission committee party movement group institute institution university school college bank club team church ministry department court society federation league foundation newspaper journal laboratory government',
	event:
		'war battle revolution uprising revolt rebellion conflict crisis siege armistice truce ceasefire peace conference congress summit meeting election referendum treaty agreement pact accord convention protocol declaration charter constitution law act bill statute amendment decree ruling decision case judgment plan programme program project campaign expedition mission flight voyage attack invasion earthquake eruption disaster accident explosion epidemic pandemic outbreak famine reform reforms strike test exhibition show operation policy tariff talks',
	person:
		'king queen emperor empress president minister general author scientist poet philosopher inventor engineer explorer astronomer physicist chemist mathematician man woman boy girl artist painter composer architect leader ruler founder writer sultan tsar khan researcher worker soldier settler passenger prisoner student team',
	thing:
		'pathway reaction cycle cell gene protein molecule enzyme gas substance licence license lesson problem question answer solution change step success failure victory defeat loss fire flood storm crash collapse goods land waterway vessel boat index treasury ship aircraft plane spacecraft craft satellite probe rocket telescope rover engine machine device instrument computer network system language theory model method technique process experiment discovery invention book novel play poem work film song album symphony opera painting magazine canal railway line bridge dam tunnel tower building palace temple cathedral mosque castle fort wall monument museum park station plant factory mine reactor mountain volcano peak summit river lake sea ocean glacier desert valley species virus disease vaccine drug element compound metal particle planet comet asteroid star galaxy structure product software standard chip currency tax prize award dynasty road route grid code design patent document report study original result results rest former latter same formula equation law effect phenomenon idea concept term name word practice crop plant trade industry population text manuscript map collection format version release service press'
};

/** What kind of thing a common noun names. */
export const typeOfNoun = new Map<string, NounType>();
for (const type of Object.keys(nouns) as NounType[]) {
	for (const noun of nouns[type].split(' ')) if (!typeOfNoun.has(noun)) typeOfNoun.set(noun, type);
}

/** A noun with "the" before it and nothing after it that says which: offsets of the noun's end, and what it is. */
export type LooseNoun = {
	at: number;
	end: number;
	noun: string;
	type: NounType;
	isPair: boolean;
	isGenitive: boolean;
	/** Set apart from others, as "the present tower" is. */
	isContrasted: boolean;
};

const definite =
	/(?<![\w-])(?:[Tt]he|[Bb]oth|[Tt]hese two) (?:(?<adjective>two|three|other|first|second|third|fourth|fifth|next|last|new|old|young|same|whole|entire|former|resulting|original|modern|current|present|small|large|great|free|long|final|local|national|official) )?(?<noun>[a-z]+)(?<genitive>[’']s?)?/g;

const saysWhich =
	/^ (?:of|that|which|who|whom|whose|where|known|called|named|between|for|against|(?:in|by|to|at|on|from|through) which|whereby)\b|^ [A-Z“"‘]/;

/** "the first woman in space", but not "the first tower in 1698". */
const saysWhichFirst = /^ (?:to|in|on|at|from|by|with|ever) (?!\d|the \d|[A-Z][a-z]+ \d|____)/;

/** Every "the treaty" of a sentence that nothing after it explains; a topic is known by the last word of its name too. */
export function looseNounsIn(sentence: string, topic: Name[]): LooseNoun[] {
	const isTopic = (noun: string) =>
		topic.some(({ text }) => text.slice(text.lastIndexOf(' ') + 1).toLowerCase() === noun);
	const typeFor = (noun: string): NounType | null =>
		typeOfNoun.get(noun) ?? typeOfNoun.get(singular(noun)) ?? (isTopic(noun) ? 'thing' : null);
	return matches(definite, sentence).flatMap(({ 0: whole, index, groups = {} }) => {
		const { adjective = '', genitive = '' } = groups;
		const first = { noun: groups.noun ?? '', end: index + whole.length };
		if (!typeFor(first.noun)) return [];
		const { noun, end } = (genitive === '' && compoundHead(sentence, first.end)) || first;
		const type =
			sentence[end] === '-' ||
			isAdjective(noun, sentence.slice(end)) ||
			opensCompound(noun, sentence.slice(end)) ||
			isNamedAfter(noun, sentence.slice(end))
				? null
				: typeFor(noun);
		const isPair = adjective === 'two' || /^these/i.test(whole);
		const after = sentence.slice(end, end + 30);
		const isSaid =
			saysWhich.test(after) ||
			(isWording.test(noun) && quoted.test(after)) ||
			(ordinal.test(adjective) && saysWhichFirst.test(after));
		return type && (isPair || !isSaid)
			? [
					{
						at: index,
						end,
						noun,
						type,
						isPair,
						isGenitive: genitive !== '',
						isContrasted: contrasting.test(adjective)
					}
				]
			: [];
	});
}

/** "the general level" */
function isAdjective(noun: string, after: string): boolean {
	return (
		/^(?:general|original|patient|minor|capital|present|current|official|executive|individual|criminal)$/.test(
			noun
		) && nounAfter.test(after)
	);
}

/** "the asteroid belt" */
function opensCompound(noun: string, after: string): boolean {
	const [, next = ''] = /^ ([a-z]+)/.exec(after) ?? [];
	return typeOfNoun.get(noun) === 'thing' && nounAfter.test(after) && !verbForm(next);
}

/** "the enzyme rubisco" */
function isNamedAfter(noun: string, after: string): boolean {
	return kinds.test(noun) && nounAfter.test(after);
}

const kinds =
	/^(?:enzyme|protein|hormone|element|gas|drug|compound|metal|molecule|gene|genus|virus|bacterium|particle|substance|vitamin|isotope|planet|star)$/;

const nounAfter =
	/^ (?!(?:is|are|was|were|has|have|had|can|could|may|might|must|will|would|shall|should|do|does|did|and|or|but|in|on|at|by|of|to|for|from|with|as|that|which|who|when|while|if|than|then|also|not|so|into|through|over|under|after|before|until|because|since|during|between|itself|[a-z]+(?:ed|s|ing|ly))\b)[a-z]{3,}/;

/** "The term erosion refers to …". */
const isWording = /^(?:term|word)$/;
const quoted = /^ ["“‘]?(?!(?:is|was|has|had|can|may|means|refers|comes|came|first)\b)\p{Ll}/u;

/** The "route" of "the sea route". */
function compoundHead(sentence: string, at: number): { noun: string; end: number } | null {
	const [, noun] = /^ ([a-z]+)\b/.exec(sentence.slice(at, at + 25)) ?? [];
	return noun && typeOfNoun.has(noun) && !alsoVerbs.has(noun) ? { noun, end: at + noun.length + 1 } : null;
}

const alsoVerbs = new Set(
	'attack battle campaign conflict crash design fire land lead meeting name plant play process project range result rule strike test trade work'.split(
		' '
	)
);

const contrasting =
	/^(?:other|first|second|third|fourth|fifth|next|last|new|old|young|former|original|modern|current|present|final|small|large|great)$/;

const ordinal = /^(?:first|second|third|fourth|fifth|last)$/;

function singular(noun: string): string {
	return noun.endsWith('s') ? noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : noun;
}

const fitting: Record<NounType, Name['type'][]> = {
	place: ['country', 'city', 'geography'],
	body: ['organisation', 'acronym'],
	event: ['event'],
	person: ['person'],
	thing: ['thing', 'geography']
};

/** Whether the sentence itself has said which one is meant: by a name of that kind, or by "a treaty" earlier on. */
export function isNamedWithin(noun: LooseNoun, { text, start, names }: Sentence): boolean {
	if (isIntroduced(noun.noun, text.slice(start, noun.at))) return true;
	const named = names.filter((name) => name.start >= start && name.end <= noun.at);
	if (noun.isPair)
		return new Set(named.filter(({ type }) => type === 'country').map(({ text }) => text)).size === 2;
	const isLoosely = noun.type === 'body' || noun.type === 'person';
	return named.some(
		(name) =>
			(name.type === 'name' && isLoosely) ||
			(fitting[noun.type].includes(name.type) && (noun.type !== 'event' || isAlsoCalled(noun, name)))
	);
}

/** "the treaty" may be a Treaty, not a War. */
export function hasHead({ noun }: Pick<LooseNoun, 'noun'>, { text }: Name): boolean {
	const [main = ''] = text.replace(/ [IVX]+$/, '').split(/ (?:of|on|for|in|against|to|concerning|between) /);
	const words = main.toLowerCase().split(' ');
	return words.at(-1) === noun || (words[0] === noun && noun !== 'world');
}

const alike = [
	'war conflict',
	'battle siege attack',
	'treaty agreement pact accord convention protocol declaration charter armistice',
	'conference congress summit meeting',
	'revolution uprising revolt rebellion',
	'act law bill'
].map((words) => words.split(' '));

/** "the agreement" may be a Treaty. */
function isAlsoCalled({ noun }: LooseNoun, name: Name): boolean {
	return [noun, ...otherWordsFor(noun)].some((way) => hasHead({ noun: way }, name));
}

/** What else may be meant by a noun: a "treaty" is an agreement too. */
export function otherWordsFor(noun: string): string[] {
	return alike.find((words) => words.includes(noun)) ?? [];
}

/** "a treaty" or "its long treaty", before "the treaty". */
function isIntroduced(noun: string, lead: string): boolean {
	const at = lead.toLowerCase().lastIndexOf(` ${noun}`);
	return (
		at !== -1 && /\b(?:an?|its|their|his|her|[’']s)(?: \w+){0,3}$/i.test(lead.slice(Math.max(0, at - 60), at))
	);
}
