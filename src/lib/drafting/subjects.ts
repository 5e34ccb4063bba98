import { countryOfDemonym } from './countries.ts';
import { moved, type Candidate } from './candidate.ts';
import type { Name } from './names.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/** A question for whom or what a sentence is about, when what it says is true of nothing else. */
export function subjectQuestion(sentence: Sentence, notes: Edit[]): Candidate | null {
	const { text, quote } = sentence;
	const subject = openingName(sentence);
	const found = subject && predicate.exec(text.slice(subject.end));
	if (!subject || !found) return null;
	const [lead, aside = '', verb = ''] = found;
	const from = subject.end + lead.length - verb.length;
	const end = clauseEnd(text, from);
	const tail = text.slice(from + verb.length, end);
	if (hedged.test(tail) || loose.test(tail)) return null;
	const asked = questionWord(subject, verb, tail, sentence);
	if (!asked || (aside !== '' && !/^(?:is|was)$/.test(verb))) return null;
	const own = notes.filter((note) => note.start >= from && note.start <= end);
	const body = rewrite(text.slice(0, end), from, own).replace(/[.!\s]+$/, '');
	const prompt = `${asked} ${body.charAt(0).toLowerCase()}${body.slice(1)}?`;
	const answer = moved({ start: subject.start, end: subject.end, text: subject.text }, quote.start);
	const kind = /^(?:is|was|became|remains)$/.test(verb) ? 'superlative' : 'role';
	const accepted = [subject.text, ...(subject.hasArticle ? [`the ${subject.text}`] : [])];
	return { kind, quote, answer, card: { kind: 'question', prompt, answer: subject.text, accepted } };
}

/** A quick look at whether a sentence may tell of something that is true of nothing else. */
export function mayBeUnique({ text }: Sentence): boolean {
	return uniqueness.test(text) || anyDeed.test(text);
}

/** Only the statement itself is asked about, not what is told in the next breath. */
function clauseEnd(text: string, from: number): number {
	const [stop] =
		/;| [–—] |, (?:and|but|while|whereas|although|though|which|who|where|so|because) | while (?:he|she|it) /.exec(
			text.slice(from)
		) ?? [];
	return stop === undefined ? text.length : text.indexOf(stop, from);
}

const loose = /\b(?:it|him|them|there|here|this|these|that time)\b|\b(?:all|both) \w+$/;

type Subject = Name & { hasArticle: boolean };

function openingName({ text, start, names }: Sentence): Subject | null {
	const lead = /^(?:the )?/i.exec(text.slice(start))?.[0] ?? '';
	const name = names.find(({ start: at }) => at === start + lead.length);
	if (name) return name.type === 'demonym' ? null : { ...name, hasArticle: lead !== '' };
	return lead === '' ? plainSubject(text, start) : null;
}

/** A bare noun, as in "Hydrogen is the lightest element". */
function plainSubject(text: string, start: number): Subject | null {
	const word = /^\p{Lu}\p{Ll}{3,}(?=(?:, [^,]{3,80},)? (?:is|was) the )/u.exec(text.slice(start))?.[0];
	if (!word || /(?:^It|^There|^Here|^Everyone|^Nothing|^What|^Today|ing)$/.test(word)) return null;
	return { start, end: start + word.length, text: word, type: 'name', hasArticle: false };
}

const deeds =
	'discovered|invented|founded|established|launched|wrote|designed|proposed|developed|formulated|introduced|published|painted|composed|built|coined|isolated|patented|demonstrated|proved|created|annexed|invaded|conquered|sold|ceded|purchased|bought|defeated|abolished|chaired|hosted|tested|detonated|renounced|circumnavigated|commissioned|completed|opened|unified|crossed|reached';

const anyDeed = new RegExp(` (?:${deeds}) `);

const predicate = new RegExp(
	`^(?: \\([^()]{1,40}\\))?(, [^,;]{3,80},)?(?: also| still| then| officially)? (is|was|became|remains|acts as|serves as|served as|acted as|has|had|holds|contains|produces|${deeds})(?= )`,
	'u'
);

const hedged =
	/\b(?:one of|among|some of|arguably|perhaps|probably|possibly|not|never|may|might|could|often|usually|sometimes|considered|regarded|said to|believed|thought to|called|known as|nicknamed|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;

const uniqueness =
	/\b(?:the|its|his|her|[’']s) (?:\w+ )?(?:first|only|largest|smallest|longest|shortest|highest|lowest|deepest|tallest|oldest|youngest|biggest|heaviest|lightest|fastest|slowest|hottest|coldest|driest|wettest|richest|nearest|closest|farthest|brightest|densest|widest|busiest|northernmost|southernmost|easternmost|westernmost|last|main|sole|primary|chief|most (?:populous|abundant|common|massive|reactive|widely|densely|sparsely|spoken|distant|luminous|powerful))\b/i;

const scoped = /\b(?:in|of|on|to|ever|within|between|by|for|at)\b/i;

function questionWord(subject: Subject, verb: string, tail: string, sentence: Sentence): string | null {
	const isDeed = new RegExp(`^(?:${deeds})$`).test(verb);
	const others = sentence.names.filter((name) => name.start > subject.end && name.type !== 'demonym');
	if (isDeed) return deedWord(subject, verb, others, sentence);
	const superlative = uniqueness.exec(tail);
	if (!superlative || !scoped.test(tail.slice(superlative.index + superlative[0].length))) return null;
	if (/^(?:is|was|remains)$/.test(verb) && superlative.index <= 1)
		return copulaWord(subject, tail.slice(superlative[0].length + superlative.index));
	if (superlative.index > 60) return null;
	return /^(?:became|acts as|serves as|served as|acted as)$/.test(verb) || superlative.index < 20
		? wordFor(subject)
		: null;
}

/** Who did it is asked only of deeds that one does once: with a date, or with a thing that has a name. */
function deedWord(subject: Subject, verb: string, others: Name[], { dates, text }: Sentence): string | null {
	const rest = text.slice(subject.end);
	const isPrecise =
		others.some(({ type }) => type !== 'country' && type !== 'city') ||
		dates.some(({ kind }) => kind !== 'day');
	if (!isPrecise || /\b(?:several|many|some|various|a number of|numerous|other)\b/i.test(rest)) return null;
	const isMaking =
		/^(?:discovered|invented|wrote|designed|proposed|formulated|painted|composed|coined|isolated|patented|proved|discovered|circumnavigated|published)$/.test(
			verb
		);
	return subject.type === 'name'
		? isMaking && subject.text.split(' ').length === 2
			? 'Who'
			: null
		: wordFor(subject);
}

const people =
	/^(?:[\w-]+ ){0,2}(?:person|man|woman|human|president|king|queen|emperor|ruler|leader|scientist|astronaut|cosmonaut|explorer|author|writer|prime minister|head|secretary|director|monarch|sultan|khan|tsar|pope|composer|physicist|chemist|mathematician|governor|chancellor|artist|painter|poet|philosopher|scholar|engineer|inventor|pilot|sailor|player|athlete|politician|general|commander|musician|singer|actor|actress|architect|doctor|physician|teacher|lawyer|judge|citizen|child|member|wife|husband|son|daughter)\b|\b(?:who|whose|his|her)\b/i;

/** "the largest planet" is a what; a person is a who; a name that could be either is asked for by neither. */
function copulaWord(subject: Subject, tail: string): string | null {
	const known = wordFor(subject);
	if (known) return known;
	const [head = ''] = tail.trim().split(/[^\p{L}]/u);
	const isPerson = people.test(tail.trim()) || countryOfDemonym(head) !== null;
	return isPerson ? (subject.type === 'name' ? 'Who' : null) : 'What';
}

function wordFor({ type, text }: Subject): string | null {
	if (type === 'country') return 'Which country';
	if (type === 'city') return 'Which city';
	if (type === 'person') return 'Who';
	return type === 'organisation' && !/ and /.test(text) ? 'Which organisation' : null;
}
