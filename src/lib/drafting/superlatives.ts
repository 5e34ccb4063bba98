import { cueFor } from './cues.ts';
import { wordFor, type Claim, type Subject } from './claim.ts';
import { countryOfDemonym } from '#lib/reading/countries.ts';

/** What `superlative` cannot do without. */
export const mayBeSuperlative = cueFor(
	'first only largest smallest longest shortest highest lowest deepest tallest oldest youngest biggest heaviest lightest fastest slowest hottest coldest driest wettest richest nearest closest farthest brightest densest widest busiest northernmost southernmost easternmost westernmost last main sole primary chief most'
);

/** Finds "the first", "its only", "the world's largest" and their like. */
export const superlative =
	/\b(?:the|its|his|her|[’']s) (?:\w+ )?(?:first|only|largest|smallest|longest|shortest|highest|lowest|deepest|tallest|oldest|youngest|biggest|heaviest|lightest|fastest|slowest|hottest|coldest|driest|wettest|richest|nearest|closest|farthest|brightest|densest|widest|busiest|northernmost|southernmost|easternmost|westernmost|last|main|sole|primary|chief|most (?:populous|abundant|common|massive|reactive|widely|densely|sparsely|spoken|distant|luminous|powerful))\b/i;

const scope = /\b(?:in|of|on|to|ever|within|between|by|for|at)\b/i;

/** How to ask for the one thing that is the first or largest within some scope. */
export function superlativeWord({ subject, verb, tail }: Claim): string | null {
	const found = superlative.exec(tail);
	if (!found) return null;
	const rest = tail.slice(found.index + found[0].length);
	if (!scope.test(rest) || /^has|^have/.test(verb) || isAnyBody.test(subject.text)) return null;
	if (/^(?:is|was|remains)$/.test(verb) && found.index <= 1) return copulaWord(subject, rest.trim());
	const isRole = /^(?:became|acts as|serves as|served as|acted as)$/.test(verb);
	return found.index < (isRole ? 60 : 20) ? wordFor(subject) : null;
}

/** "The Council is the oldest assembly": which council? */
const isAnyBody =
	/^(?:the )?(?:Assembly|Board|Church|College|Commission|Committee|Company|Congress|Council|Court|Department|Government|Ministry|Museum|Parliament|President|School|Senate|State|Union|University)$/;

const people =
	/^(?:[\w-]+ ){0,2}(?:person|man|woman|human|president|king|queen|emperor|ruler|leader|scientist|astronaut|cosmonaut|explorer|author|writer|prime minister|pitcher|batter|goalkeeper|striker|driver|rider|runner|swimmer|wrestler|boxer|footballer|bishop|priest|saint|senator|mayor|minister|officer|soldier|captain|head|secretary|director|monarch|sultan|khan|tsar|pope|composer|physicist|chemist|mathematician|governor|chancellor|artist|painter|poet|philosopher|scholar|engineer|inventor|pilot|sailor|player|athlete|politician|general|commander|musician|singer|actor|actress|architect|doctor|physician|teacher|lawyer|judge|citizen|child|member|wife|husband|son|daughter|\w{3,}(?:logist|ician|icist|rapher|nomer|woman))s?\b|\b(?:who|whose|his|her)\b/i;

/** "the largest planet" is a what; a person is a who; a name that could be either is asked for by neither. */
function copulaWord(subject: Subject, rest: string): string | null {
	const known = wordFor(subject);
	if (known) return known;
	const [head = ''] = rest.split(/[^\p{L}]/u);
	if (/^(?:to \p{Ll}|that\b|which\b)/u.test(rest)) return null;
	if (!people.test(rest) && !countryOfDemonym(head)) return 'What';
	return subject.type === 'name' ? 'Who' : null;
}
