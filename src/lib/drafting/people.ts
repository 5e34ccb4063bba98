import { givenNames, titles } from '#lib/reading/heads.ts';
import type { Name } from './names.ts';
import type { Sentence } from './sentence.ts';

/** Whether a name in a sentence is certainly a person's. */
export function isPerson(name: Name, sentence: Sentence): boolean {
	const lead = sentence.text.slice(Math.max(0, name.start - 40), name.start);
	if (bornAs.test(lead)) return false;
	if (name.type === 'person') return true;
	if (name.type !== 'name' || !/^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{L}[\p{L}\p{M}.’'-]*){0,3}$/u.test(name.text))
		return false;
	if (continent.test(name.text)) return false;
	if (initials.test(name.text)) return true;
	if (calling.test(lead)) return true;
	if (name.text.includes(' ')) return described.test(sentence.text.slice(name.end, name.end + 60));
	return sentence.isPrecededBy(name.text, (word) => givenNames.has(word) || titles.has(word));
}

/** "Vandal-controlled North Africa, the emperor" */
const continent = /\b(?:Africa|America|Asia|Europe|Australia)$/;

/** "née Byron": another name of somebody who is named. */
const bornAs = /(?<!\p{L})née? $/iu;

/** "S. P. L. Sørensen", but not "U. S. Steel" */
const initials = /^(?!U\. ?S\.)(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}/u;

const callings =
	'physicist|chemist|biologist|botanist|zoologist|naturalist|geologist|geneticist|astronomer|mathematician|philosopher|historian|economist|psychologist|sociologist|anthropologist|engineer|inventor|architect|physician|doctor|surgeon|pathologist|microbiologist|bacteriologist|neurologist|psychiatrist|pharmacologist|statistician|scientist|computer scientist|meteorologist|seismologist|volcanologist|linguist|archaeologist|poet|writer|novelist|author|playwright|painter|sculptor|artist|composer|musician|singer|actor|director|explorer|navigator|sailor|officer|general|admiral|captain|lieutenant|diplomat|politician|statesman|lawyer|judge|president|prime minister|minister|king|queen|emperor|monk|priest|bishop|theologian|journalist|teacher|professor|merchant|banker|businessman|industrialist|entrepreneur|astronaut|cosmonaut|pilot|photographer|nurse|activist|reformer|clockmaker|instrument maker|engraver|psychoanalyst|logician|senator|governor|leader|founder';

const calling = new RegExp(`\\b(?:${callings}) $`);

const described = new RegExp(
	`^(?: \\([^()]{1,40}\\))?, (?:an?|the|then an?) (?:[\\p{L}-]+ ){0,3}(?:${callings})\\b`,
	'u'
);
