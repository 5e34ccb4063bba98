import type { Candidate } from './candidate.ts';
import type { Name } from './names.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/** A question for whom or what a sentence is about, when what it says is true of nothing else. */
export function subjectQuestion(sentence: Sentence, notes: Edit[]): Candidate | null {
	const subject = subjectOf(sentence);
	if (!subject) return null;
	const { text, quote } = sentence;
	const rest = text.slice(subject.end);
	const found = predicate.exec(rest);
	if (!found || hedged.test(rest)) return null;
	const [lead, also = '', verb = ''] = found;
	const tail = rest.slice(lead.length);
	const asked = questionWord(subject, verb, tail, sentence);
	if (!asked) return null;
	const from = subject.end + lead.length - verb.length;
	const own = notes.filter((note) => note.start >= from);
	const statement = rewrite(
		`${verb}${text.slice(from + verb.length)}`,
		0,
		own.map((note) => shift(note, from))
	);
	const body = statement.charAt(0).toLowerCase() + statement.slice(1);
	const prompt = `${asked} ${body.replace(/[.!\s]+$/, '')}?`;
	const answer = { start: quote.start + subject.start, end: quote.start + subject.end, text: subject.text };
	const kind = /^(?:is|was|became|remains)$/.test(verb) ? 'superlative' : 'role';
	const accepted = [subject.text, ...(subject.article ? [`the ${subject.text}`] : [])];
	return also.length > 8
		? null
		: { kind, quote, answer, card: { kind: 'question', prompt, answer: subject.text, accepted } };
}

const shift = (note: Edit, by: number): Edit => ({ ...note, start: note.start - by, end: note.end - by });

type Subject = Name & { article: boolean };

function subjectOf({ text, start, names }: Sentence): Subject | null {
	const lead = /^(?:the )?/i.exec(text.slice(start))?.[0] ?? '';
	const name = names.find(({ start: at }) => at === start + lead.length);
	if (name) return name.type === 'demonym' ? null : { ...name, article: lead !== '' };
	return lead === '' ? plainSubject(text, start) : null;
}

/** A bare noun, as in "Hydrogen is the lightest element". */
function plainSubject(text: string, start: number): Subject | null {
	const word = /^\p{Lu}\p{Ll}{3,}(?= (?:is|was) the )/u.exec(text.slice(start))?.[0];
	if (!word || /(?:^It|^There|^Here|^Everyone|^Nothing|^What|^Today|ing)$/.test(word)) return null;
	return { start, end: start + word.length, text: word, type: 'name', article: false };
}

const deeds =
	'discovered|invented|founded|established|launched|wrote|designed|proposed|developed|formulated|introduced|published|painted|composed|built|coined|isolated|patented|demonstrated|proved|created|annexed|invaded|conquered|sold|ceded|purchased|bought|defeated|abolished|chaired|hosted|tested|detonated|renounced|circumnavigated|commissioned|completed|opened|unified|crossed|reached';

const predicate = new RegExp(
	`^(?: \\([^()]{1,40}\\))?( also| still| then| officially)? (is|was|became|remains|acts as|serves as|served as|acted as|has|had|holds|contains|produces|${deeds})(?= )`,
	'u'
);

const hedged =
	/(?<!\p{L})(?:one of|among|some of|arguably|perhaps|probably|possibly|not|never|may|might|could|often|usually|sometimes|considered|regarded|said to|believed|thought to|called|known as|nicknamed|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\p{L})/iu;

const uniqueness =
	/(?<!\p{L})(?:the|its|his|her|[’']s) (?:\p{L}+ )?(?:first|only|largest|smallest|longest|shortest|highest|lowest|deepest|tallest|oldest|youngest|biggest|heaviest|lightest|fastest|slowest|hottest|coldest|driest|wettest|richest|nearest|closest|farthest|brightest|densest|widest|busiest|northernmost|southernmost|easternmost|westernmost|last|main|sole|primary|chief|most (?:populous|abundant|common|massive|reactive|widely|densely|sparsely|spoken|distant|luminous|powerful))(?!\p{L})/iu;

const scoped = /(?<!\p{L})(?:in|of|on|to|ever|within|between|by|for|at)(?!\p{L})/iu;

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
	if (
		!isPrecise ||
		/(?<!\p{L})(?:several|many|some|various|a number of|numerous|other)(?!\p{L})/iu.test(rest)
	)
		return null;
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
	/^(?:\p{L}+ ){0,2}(?:person|man|woman|human|president|king|queen|emperor|ruler|leader|scientist|astronaut|cosmonaut|explorer|author|writer|european|prime minister|head|secretary|director|monarch|sultan|khan|tsar|pope|composer|physicist|chemist|mathematician|governor|chancellor)(?!\p{L})/iu;

function copulaWord(subject: Subject, tail: string): string | null {
	const word = wordFor(subject);
	if (word) return word;
	if (people.test(tail.trim())) return 'Who';
	return subject.type === 'acronym' ||
		subject.type === 'event' ||
		subject.type === 'thing' ||
		subject.type === 'geography' ||
		subject.type === 'name'
		? 'What'
		: null;
}

function wordFor({ type, text }: Subject): string | null {
	if (type === 'country') return 'Which country';
	if (type === 'city') return 'Which city';
	if (type === 'person') return 'Who';
	return type === 'organisation' && !/ and /.test(text) ? 'Which organisation' : null;
}
