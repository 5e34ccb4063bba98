import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import { nounPhraseAt, nounPhraseWithin, type NounPhrase } from './noun-phrase.ts';
import { relatingWords } from './relating-words.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, vague } from './vague.ts';
import { isPlural, verbForm } from './verbs.ts';

/** A clause in its sentence: the words before its verb are its subject and nothing else. */
type Clause = {
	from: number;
	at: number;
	subject: NounPhrase;
	verb: string;
	verbEnd: number;
	isNamed: boolean;
};

/** A gap for what a sentence says that its subject does something to, is made from, depends on and so on. */
export function relationGap(sentence: Sentence, notes: Edit[]): Candidate | null {
	for (const from of startsOf(sentence)) {
		const clause = clauseAt(sentence, from, notes);
		const object = clause && objectOf(clause, sentence.text);
		const card = object && cloze(sentence, from, object, notes);
		if (card) return card;
	}
	return contrastGap(sentence, notes);
}

/** "depends not on her genes but on ____": of two sides that are named, the one that holds. */
function contrastGap(sentence: Sentence, notes: Edit[]): Candidate | null {
	const { text, start } = sentence;
	const found = contrast.exec(text.slice(start));
	const side = found && nounPhraseAt(text, start + found.index + found[0].length + 1);
	return side && !vagueLeads.test(side.text) ? cloze(sentence, start, side, notes) : null;
}

const contrast =
	/ (?:not|no longer) (?:(?!but |only |just |merely |simply )[\p{L}’'-]+ ){1,6}but (?:rather )?(?:(?:on|by|from|in|to|as|with|through|at)(?= ))?/u;

/** Where a statement may begin: at the start, and behind a semicolon or a joint. */
function startsOf({ text, start }: Sentence): number[] {
	const joints = [...text.slice(start).matchAll(/(?:;|, (?:and|but|while|whereas)) (?=\p{L})/gu)];
	return [start, ...joints.map(({ 0: joint, index }) => start + index + joint.length)];
}

const lead =
	/^(?:(?:in|by|since) \d{4} |(?:in|on|at|during|when|if|as|under|after|before|for|by|with|without|within|from|to|unlike|like|among|because of) [^,;:()]{2,70}, )/i;

const farthest = 130;

/** The clause that begins at an offset, when its subject is a noun phrase that agrees with its verb. */
function clauseAt({ text, names }: Sentence, from: number, notes: Edit[]): Clause | null {
	const [opening = ''] = lead.exec(text.slice(from, from + 100)) ?? [];
	const at = from + opening.length;
	for (const { 1: verb = '', index } of text.slice(at, at + farthest).matchAll(/ ([a-z]{2,})(?= )/g)) {
		const form = verbForm(verb);
		const end = at + index;
		const subject = form && subjectWithin(text, at, end);
		if (
			!subject ||
			(mayBeNoun.test(verb) &&
				!/^ (?:the|an?|its|their|to|from|into|in|on|as|only|by|(?:\p{L}+ ){1,3}(?:from|into)) /u.test(
					text.slice(end + 1 + verb.length)
				))
		)
			continue;
		const isNamed = [...names, ...notes].some(({ start, end: to }) => start >= at && to <= end);
		if (
			form === 'either'
				? !isNamed || /^(?:its|their|his|her)$/.test(subject.determiner)
				: form !== (isMany(subject) ? 'many' : 'one')
		)
			continue;
		return { from, at, subject, verb, verbEnd: end + 1 + verb.length, isNamed };
	}
	return null;
}

/** "Election rules differ", "blood flows" */
const mayBeNoun =
	/^(?:rule|stud(?:y|ie)|trade|claim|rate|use|form|flow|cost|cause|change|control|measure|function|process|result|return|signal|store|support|trigger|attack|limit|link|work|need|increase|decrease|pump|block|point|state|value|test|move|turn|run|play|force|market|shift|wave|cover|cross|record|report|view|issue|aim|act|plan|project|program|rank|range|race|tax|taxe|share|supply|supplie|demand|order|mark|cut|effect|affect)s$/;

const joints = / (?:of|in|for|between|from|on|at|to) /;

function subjectWithin(text: string, start: number, end: number): NounPhrase | null {
	const stretch = text.slice(start, end);
	if (/^(?:it|he|she)$/i.test(stretch)) return { start, end, text: stretch, determiner: '' };
	const whole = nounPhraseWithin(text, { start, end });
	if (whole) return whole;
	const [main = '', ...rest] = stretch.split(joints);
	if (rest.length === 0 || rest.length > 2) return null;
	const isOne = rest.every((part) => nounPhraseWithin(part, { start: 0, end: part.length }));
	return isOne ? nounPhraseWithin(text, { start, end: start + main.length }) : null;
}

function isMany({ text, determiner }: NounPhrase): boolean {
	const [main = ''] = text.split(joints);
	return !/^an?$/.test(determiner) && isPlural(main.slice(main.lastIndexOf(' ') + 1));
}

/** The other side of what a clause tells: how it is done when that is told, otherwise to what. */
function objectOf({ verb, verbEnd, subject, isNamed }: Clause, text: string): NounPhrase | null {
	if (!isNamed && !isTerm(subject)) return null;
	const rest = text.slice(verbEnd, endOfClaim(text, verbEnd));
	for (const cue of [means.exec(rest)?.[0], relatingWords(verb, rest)]) {
		const object = typeof cue === 'string' ? nounPhraseAt(text, verbEnd + cue.length + 1) : null;
		if (object && isSpecific(object) && !isToldByClause(text.slice(object.end))) return object;
	}
	return null;
}

/** "a sign that prices rise" */
function isToldByClause(after: string): boolean {
	const [, next] = /^ that ([\p{L}]+)/u.exec(after) ?? [];
	return next !== undefined && verbForm(next) === null;
}

/** "mainly by raising", "with the help of" */
const means = /^ [^,;:]{3,80}? (?:by [a-z]{2,}ing|by means of|with the help of)(?= )/;

function cloze({ text, quote }: Sentence, from: number, object: NounPhrase, notes: Edit[]): Candidate | null {
	const end = Math.max(endOfClaim(text, object.end), object.end);
	const told = `${text.slice(from, object.start)} ${text.slice(object.end, end)}`;
	if (
		vague.test(told.replace(contrast, ' ').replace(/ no longer /, ' ')) ||
		unsure.test(told) ||
		/[“"?:]/.test(told)
	)
		return null;
	const isLong = object.text.includes(' ');
	if (contentWords(told) < (isLong ? 3 : 4)) return null;
	const statement = end < text.length ? `${text.slice(0, end)}.` : text;
	const edits = [
		...notes.filter((note) => note.end <= end),
		{ start: object.start, end: object.end, by: gap }
	];
	const prompt = rewrite(statement, from, edits);
	if (prompt.split(' ').length > longest) return null;
	const { determiner } = object;
	const accepted = [
		object.text,
		...(/^(?:the|an?)$/.test(determiner) ? [`${determiner} ${object.text}`] : [])
	];
	return {
		kind: 'relation',
		quote,
		answer: moved({ start: object.start, end: object.end, text: object.text }, quote.start),
		card: { kind: 'cloze', prompt, answer: object.text, accepted }
	};
}

const longest = 32;

const unsure =
	/ (?:can|cannot|special|good|better|best|been|for example|e\.g\.|including|such as|whatever) /i;

const vagueHeads = new Set(
	'thing way part number amount kind factor role effect result form case problem process other person individual example type group set range variety level degree extent method idea aspect feature difference change increase decrease question issue reason evidence information time place area point basis purpose use work system structure function human man woman something anything everything nothing view term concept approach theory condition situation environment world country state government rise fall loss gain growth decline reduction lack presence absence period combination account addition response beginning formation production action activity need ability manner fact body center centre middle top bottom end start side order position region location object material substance member data cost attempt effort chance opportunity success failure attention care interest support help importance impact influence power control access advantage benefit right line step stage move basis share subject potential inspiration fear hope desire movement concern response statement attitude relationship relation connection link behavior behaviour experience'.split(
		' '
	)
);

const vagueLeads =
	/^(?:same|similar|different|special|new|own|additional|important|positive|negative|unique|good|better|great|greater|large|larger|small|smaller|common|single|first|second|third|last|next|other|main|major|following|resulting|overall|whole|entire|previous|current|recent|early|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|particular|specific|individual|average|typical|classic|best|high|higher|low|lower|long|short|strong|considerable|direct|certain|full|real|true|wide|broad|few|little)\b/i;

/** Whether a phrase tells one thing from others. */
function isSpecific({ text, determiner }: NounPhrase): boolean {
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
function startsVerb(text: string, determiner: string): boolean {
	const [first = '', second = ''] = text.split(' ');
	if (determiner !== '') return false;
	return verbForm(first) !== null || /ing$/.test(first) || (/ly$/.test(first) && verbForm(second) !== null);
}

const vagueOfs =
	/^(?:kind|type|sort|form|set|serie|group|variety|number|amount|lot|part|range|host|majority|most|piece|member|couple|degree|mean)s?$/;

/** Subjects that are terms rather than somebody, or what was spoken of before. */
function isTerm({ text, determiner }: NounPhrase): boolean {
	if (
		/^(?:its|their|his|her)$/.test(determiner) ||
		(vagueLeads.test(text) && !/^first .* of /.test(text)) ||
		somebody.test(text)
	)
		return false;
	return determiner !== 'the' || text.includes(' ') || onlyOne.test(text);
}

const somebody =
	/(?:^|\b)(?:people|individuals|persons|scientists|researchers|scholars|students|humans|critics|experts|authors|economists|psychologists|sociologists|historians|theorists|studies|research|sources|records|texts|experiments|surveys|analysts|observers|patients|it|he|she)$|^(?:term|word|phrase|name|concept)\b/i;

/** Of what there is one in each body, or in the sky. */
const onlyOne =
	/^(?:heart|liver|kidneys?|lungs?|brain|brainstem|spleen|stomach|skin|eyes?|ears?|tongue|skull|bladder|sun|moon|earth|atmosphere|universe|[a-z]{3,}(?:[^aeio]us|[^ai]um|[^aeiou]a|oid|ysis|nx|[a-z]ex|ermis|eas))$/i;
