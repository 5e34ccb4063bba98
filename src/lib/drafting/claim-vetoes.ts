import type { Phrase } from './claim-phrases.ts';
import { isVetoedName } from './name-vetoes.ts';
import { verbForm } from './verbs.ts';
import { isTechnical } from './technical.ts';

/** Whether a phrase is not to be asked for, however telling it looks. */
export function isVetoed(phrase: Phrase): boolean {
	return vetoes.some((veto) => veto(phrase));
}

/** Whether a phrase is not to be asked for when its prompt ends before its statement does. */
export function isVetoedWhenCut(phrase: Phrase): boolean {
	return isLastOfCutList(phrase) || isCutRelative(phrase);
}

const vetoes = [
	isPartOfPhrase,
	hasVerb,
	isVetoedName,
	isOrdinary,
	isOneOfAPair,
	isWithinList,
	isRepeated,
	isOneOfSeveral
];

/** "the anteromedial (internal) ____ is called", "the ____ and relaxation of the diaphragm" */
function isPartOfPhrase({ kind, text, told, after }: Phrase): boolean {
	if (kind !== 'words' && kind !== 'doing') return false;
	if (/\b(?:the|an?) (?:\p{L}+ly )?\p{L}+ed $/iu.test(told)) return true;
	if (/\) $/.test(told) || /^ \((?:the|an?) /.test(after) || /^ and \p{Ll}+ of /u.test(after)) return true;
	if (/\p{Ll}(?:ive|al|ic|ar|ous) and $/u.test(told)) return true;
	const [head = ''] = text.split(' of ');
	if (head !== text && !isTechnical(head) && !telling.test(told)) return true;
	return head !== text && (/^ (?:and|or) /.test(after) || followedByNoun(after));
}

function followedByNoun(after: string): boolean {
	const [, next = ''] = /^ (\p{Ll}{4,})(?=[.,;])/u.exec(after) ?? [];
	return next !== '' && !/(?:ly|ed|ing)$|^(?:alone|again|itself|today|there)$/.test(next);
}

/** "____ that gridlock is rare" with the answer "Schraufnagel note": the statement's verb, or its adverb, is in the answer. */
function hasVerb({ kind, text, told, after }: Phrase): boolean {
	if (kind === 'clause') return false;
	if (/n[’']t\b|[’']s$/.test(text)) return true;
	const last = text.split(' ').at(-1) ?? '';
	if (
		/^(?:help|helps|notes?|lets?|responsible|available|present|capable|able|due|necessary|aware)$/.test(last)
	)
		return true;
	if (/\bto $/.test(told) && verbForm(text.split(' ')[0] ?? '') === 'many') return true;
	if (/^(?:twice|once|again|together|alone|abroad|away|back|forward)$/.test(last)) return true;
	if (last === text || !/^\p{Ll}/u.test(last)) return false;
	if (/^ (?:so|very|quite|too) \p{Ll}+ly\b/u.test(after)) return true;
	if (/(?<!\b(?:is|are|was|were) )\b(?:often|usually|sometimes|rarely|frequently|never|always) $/.test(told))
		return true;
	if (
		/^ (?:that|whether|how|why|the|an?|its|their|his|her) |^ (?:about|in|over|on) the /.test(after) &&
		/(?:^|[,;] |\b(?:and|that|of the) )$/.test(told)
	)
		return true;
	if (/\b(?:must|can|cannot|will|may|might|should|would|could|they|fail(?:s|ed)? to) $/.test(told))
		return true;
	return (
		/^ \p{Ll}+ly (?:for|in|to|on|at|from|into|through) /u.test(after) &&
		/(?:^|, )(?:[Tt]he |[Aa]n? )?$/.test(told)
	);
}

/** A phrase of everyday words is known only where the words before lead to it. */
function isOrdinary({ kind, text, told }: Phrase): boolean {
	if (kind === 'words' && unitOf.test(told)) return true;
	return (kind === 'words' || kind === 'name') && !isTechnical(text) && !leading.test(told);
}

/** "hundreds of ____" */
const unitOf = /\b(?:hundreds|thousands|millions|acres|forms?|kinds?|works?) of (?:the )?$|\bamong $/;

const leading = /\b(?:as|into|called|named|termed|known as|made of|consists? of|composed of) (?:an? |the )?$/;

/** "the ____ is wider than the male pelvis", "the surface of the ____": only one of two or three is left. */
function isOneOfAPair({ kind, text, told, after }: Phrase): boolean {
	if (kind !== 'words') return false;
	const [first = '', next] = text.toLowerCase().split(' ');
	if (next !== undefined && side.test(first)) return true;
	const opposite = opposites.get(first);
	return opposite !== undefined && `${told} ${after}`.toLowerCase().includes(opposite);
}

const side =
	/^(?:upper|lower|opposite|adult|inner|outer|resulting|remaining|single|flat|whole|entire|same|paired|total|overall|deepest|topmost|distinctive|nascent|given|overlapping|growing|developing|inferior|superior|membranous|electrical)$/;

const opposites = new Map(
	'male female,maternal fetal,polar nonpolar,internal external,negative positive,superior inferior,anterior posterior,severe mild,greater lesser,legal illegal,domestic foreign,rural urban,direct indirect'
		.split(',')
		.flatMap((pair) => {
			const [one = '', other = ''] = pair.split(' ');
			return [
				[one, other],
				[other, one]
			] as const;
		})
);

const item = "[\\p{L}\\p{N}’'.–-]+(?: [\\p{L}\\p{N}’'.–-]+){0,3}";
const endOfList = new RegExp(`^, (?:${item}, )*${item},? (?:and|or) `, 'u');
const endsWithVerb =
	/^, (?:who|which|whose|where|while|as|having|is|are|was|were|has|the|an?|collectively|named|so|but|it|he|she|they)\b/;

/** One in the middle of a list could change places with the others; of the last one a short list tells enough. */
function isWithinList({ kind, told, after }: Phrase): boolean {
	if (endOfList.test(after) && !endsWithVerb.test(after)) return true;
	if (/(?:,[^,:;]{2,40}){3},? (?:and|or) $/.test(told)) return true;
	if (/,[^,]{2,40}, $/.test(told) && /^,? (?:and|or) \p{Lu}/u.test(after)) return true;
	if (/\bthe $/.test(told) && /^, the [^,]+, (?:and|or) /.test(after)) return true;
	if (kind === 'name' && after.startsWith(' or ')) return true;
	return /^[.;]/.test(after) && isInCommas(told);
}

/** "the internal obliques, the ____, and one more" */
function isLastOfCutList({ told, after }: Phrase): boolean {
	return /^,? (?:and|or) /.test(after) && isInCommas(told);
}

function isInCommas(told: string): boolean {
	return (
		/[,:] (?:the |an? )?$/.test(told) &&
		/,[^,]{2,50}, (?:the |an? )?$|: [^,:]{2,50}, (?:the |an? )?$/.test(told)
	);
}

/** "an Emergency Force, for which the Canadian minister ____.": what he did is cut off. */
function isCutRelative({ told }: Phrase): boolean {
	return (
		/, (?:\p{Ll}+ )?(?:which|whom|whose|where|who) [^,]*$/u.test(told) &&
		!/, (?:which|who) \p{Ll}+(?:s|ed) [^,]*$/u.test(told)
	);
}

/** "the ____ (δ)", "____, D.C." */
function isRepeated({ after }: Phrase): boolean {
	return /^ \(\P{L}?\p{L}{1,2}\)|^, (?:\p{Lu}\.){2}/u.test(after);
}

/** "____ is both a liberty and a right", "____ is a disadvantage of …" hold of other things too. */
function isOneOfSeveral({ told, after }: Phrase): boolean {
	return (
		told === '' &&
		/^ (?:is|are|was|were) (?:also )?(?:both|one of|an? (?:\p{L}+ )?(?:disadvantage|advantage|example|issue|source|problem|kind|form|part)\b)/u.test(
			after
		)
	);
}

const telling =
	/\b(?:is|are|was|were|through|means of|because of|due to|caused by|by|call|forms?|contains?|secretes?|releases?|produces?|lacks?|lead to|leads to) (?:an? |the )?$/;
