import type { NounPhrase } from './noun-phrase.ts';
import { vague } from './vague.ts';
import { verbForm } from './verbs.ts';

/** Whether a phrase tells one thing from others. */
export function isSpecific({ text, determiner }: NounPhrase): boolean {
	const [head = '', of] = text.split(' of ');
	const last = head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
	const noun = last.replace(/(?<!s)s$/, '');
	if (
		vague.test(text) ||
		startsVerb(text, determiner) ||
		/\d|[’']s? |\b(?:hundred|thousand|million)\b/.test(text) ||
		(vagueLeads.test(text) && !/^first .* of /.test(text)) ||
		text.length < 3
	)
		return false;
	if (/^(?:its|their|his|her)$/.test(determiner) || /(?:ly|able|ible|ous|ful)$/.test(last)) return false;
	if (/^(?:thing|way|role|amount|kind|part|fear|hope|desire|interest|attention|support)$/.test(noun))
		return false;
	if (of !== undefined) return !vagueOfs.test(last);
	return !vagueHeads.has(noun) || (/[a-z]{5,} /.test(head) && !/^an?$/.test(determiner));
}

/** "Election rules differ": what seemed the verb was a noun. */
export function startsVerb(text: string, determiner: string): boolean {
	const [first = '', second = ''] = text.split(' ');
	if (determiner !== '') return false;
	return (
		verbForm(first) !== null ||
		/(?:ing|^[a-z]+ed)$/.test(first) ||
		(/ly$/.test(first) && verbForm(second) !== null)
	);
}

const vagueOfs =
	/^(?:kind|type|sort|form|set|serie|group|variety|number|amount|lot|part|range|host|majority|most|piece|member|couple|degree|mean)s?$/;

/** Subjects that are terms rather than somebody, or what was spoken of before. */
export function isTerm({ text, determiner }: NounPhrase): boolean {
	if (/^(?:its|their|his|her)$/.test(determiner) || somebody.test(text)) return false;
	if (vagueLeads.test(text) && !/^first .* of /.test(text)) return false;
	const [head = ''] = text.split(/ (?:of|in|for|between|from|on|at|to) /);
	if (!head.includes(' ') && vagueHeads.has(head.toLowerCase().replace(/(?<!s)s$/, '')))
		return head !== text && !vagueOfs.test(head);
	if (/ (?:amount|number|variety|range)s?$/.test(head)) return false;
	return determiner !== 'the' || text.includes(' ') || onlyOne.test(text);
}

const somebody =
	/(?:^|\b)(?:people|individuals|persons|scientists|researchers|scholars|students|humans|critics|experts|authors|economists|psychologists|sociologists|historians|theorists|studies|research|sources|records|texts|experiments|surveys|analysts|observers|patients|axis|graph|chapters?|[a-z]+ists|it|he|she)$|^(?:term|word|phrase|name|concept)\b/i;

/** Of what there is one in each body, or in the sky. */
const onlyOne =
	/^(?:heart|liver|kidneys?|lungs?|brain|brainstem|spleen|stomach|skin|eyes?|ears?|tongue|skull|bladder|sun|moon|earth|atmosphere|universe|[a-z]{3,}(?:[^aeio]us|[^ai]um|[^aeiou]a|oid|ysis|nx|[a-z]ex|ermis|eas))$/i;

const vagueHeads = new Set(
	'thing way part number amount kind factor role effect result form case problem process other person individual example type group set range variety level degree extent method idea aspect feature difference change increase decrease question issue reason evidence information time place area point basis purpose use work system structure function human man woman something anything everything nothing view term concept approach theory condition situation environment world country state government rise fall loss gain growth decline reduction lack presence absence period combination account addition response beginning formation production action activity need ability manner fact body center centre middle top bottom end start side order position region location object material substance member data cost attempt effort chance opportunity success failure attention care interest support help importance impact influence power control access advantage benefit right line step stage move basis share subject potential inspiration fear hope desire movement concern response statement attitude relationship relation connection link behavior behaviour experience money signal overview picture'.split(
		' '
	)
);

/** Words that open a phrase which tells little. */
export const vagueLeads =
	/^(?:same|similar|different|special|new|own|additional|important|positive|negative|unique|good|better|great|greater|large|larger|small|smaller|common|single|first|second|third|last|next|other|main|major|following|resulting|overall|whole|entire|previous|current|recent|early|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|particular|specific|individual|average|typical|classic|best|high|higher|low|lower|long|short|strong|considerable|direct|certain|full|real|true|wide|broad|few|little|remaining|chosen|presented|given|biggest|greatest|largest|most|earliest|latest|strongest)\b/i;
