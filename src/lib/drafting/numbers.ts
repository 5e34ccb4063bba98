import { gap } from '#lib/facts/fact.ts';
import { isAttribute } from './attributes.ts';
import { moved, quotation, type Candidate } from './candidate.ts';
import { cueFor } from './cues.ts';
import { numberSpellings, quantitiesIn, quantitySpellings, type Quantity } from './quantities.ts';
import type { Reason } from './reasons.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/** The number that is asked for and the other ways to write it; `to` is where its sum in another unit ends. */
export type Chosen = { start: number; end: number; to: number; accepted: string[] };

/** The one number with its unit in a sentence, or the reason why it makes no good gap. */
export function numberIn(sentence: Sentence): Chosen | Reason | null {
	const { text, start } = sentence;
	if (!sentence.has(spelt) && !/\d/.test(text)) return null;
	const all = quantitiesIn(text, sentence.has(money)).filter((quantity) => quantity.start >= start);
	const [first, second] = all;
	const chosen = first ? chosenOf(first, second, all.length, text) : partIn(sentence);
	if (!chosen) return first ? 'many-numbers' : null;
	const statement = text.slice(start);
	if (passes.test(statement) || trivia.test(statement)) return 'passing-number';
	return (first && vetoOf(first, chosen.to, sentence)) ?? chosen;
}

const spelt = cueFor(
	'two three four five six seven eight nine ten eleven twelve half third quarter fifth tenth'
);

const money = cueFor('dollars euros rubles roubles yen francs sterling');

/** A gap for the number of a sentence, or the reason why it makes no good one. */
export function numberGap(sentence: Sentence, chosen: Chosen, notes: Edit[]): Candidate | Reason | null {
	const { text, start, quote } = sentence;
	if (!isAboutSomething(sentence, notes, chosen.start)) return 'no-name';
	const end = clauseEnd(text, chosen.to);
	const edits = [
		...notes.filter((note) => note.end <= end),
		{ start: chosen.start, end: chosen.to, by: gap }
	];
	const prompt = rewrite(end < text.length ? `${text.slice(0, end)}.` : text, start, edits);
	if (prompt.split(' ').length > longest) return 'too-long';
	const answer = moved(quotation(quote.text, chosen), quote.start);
	const card = { kind: 'cloze' as const, prompt, answer: answer.text, accepted: chosen.accepted };
	return { kind: 'number', quote, answer, card };
}

/** One quantity, or one that is told in two units: "61 km (38 miles)". */
function chosenOf(first: Quantity, second: Quantity | undefined, count: number, text: string): Chosen | null {
	const accepted = quantitySpellings(first);
	if (!second) return { start: first.start, end: first.end, to: first.end, accepted };
	const between = text.slice(first.end, second.start);
	if (count > 2 || !/^ \((?:about |approximately |or )?$|^, or (?:about )?$/.test(between)) return null;
	const close = between.includes('(') ? text.indexOf(')', second.end) + 1 : second.end;
	if (close <= second.end - 1 || close - second.end > 12) return null;
	return {
		start: first.start,
		end: first.end,
		to: close,
		accepted: [...accepted, ...quantitySpellings(second)]
	};
}

/** How many parts something has: "The heart has four chambers". */
function partIn({ text, start }: Sentence): Chosen | null {
	const found = parts.exec(text.slice(start));
	const { lead = '', number = '' } = found?.groups ?? {};
	if (!found || number === '') return null;
	const at = start + found.index + lead.length;
	const end = at + number.length;
	return { start: at, end, to: end, accepted: numberSpellings(number) };
}

const parts =
	/^(?<lead>(?:(?:An?|The|Each|Every|Most|All|Adult|Human) )?[\p{L}][\p{L} ’'-]{2,60}? (?:has|have|contains?|consists? of|(?:is|are) (?:made up|composed|made) of|(?:is|are) (?:divided|split|organi[sz]ed|grouped) into|comprises?) (?:exactly |only |just )?)(?<number>three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?!(?:times|years?|months?|weeks?|days?|hours?|minutes?|per|percent|hundred|thousand|million|billion|of|or|to|and|different ways|children|sons|daughters|brothers|sisters|siblings|wives|options|choices|goals|questions|problems|reasons|ways|things|main|major|basic|key)\b)(?:[\p{L}-]+ ){0,3}?\p{L}+s\b(?!,? and (?:two|three|four|five|six|seven|eight|nine|ten|one|\d))/u;

function vetoOf(quantity: Quantity, to: number, sentence: Sentence): Reason | null {
	const { text, start } = sentence;
	const { kind } = quantity;
	const before = text.slice(start, quantity.start);
	const after = text.slice(quantity.end);
	if (unsure.test(text)) return 'planned-date';
	if (/\.\d{3}|^0\.0+$/.test(quantity.number)) return 'passing-number';
	if (attributive.test(after) || /, $/.test(before)) return 'number-in-a-name';
	if (/°/.test(quantity.unit) && /(?:^|\b)at $/i.test(before) && !/^[.;,)]|^ \(/.test(after))
		return 'number-in-a-name';
	if (/[-–](?=\p{L})/u.test(quantity.text) || /^-\p{L}/u.test(after)) return 'number-in-a-name';
	if (
		/\b(?:between|from) (?:about )?$|[\d\w] (?:to|and|or)(?: about)? $|[–-]\s?$/.test(before) ||
		/^ ?(?:[–-]|to|or) ?\d/.test(after)
	)
		return 'number-range';
	if (/\d\s?$|\d (?:to|–|-) $/.test(before)) return 'number-range';
	if (kind === 'time' && (aged.test(before) || since.test(after) || within.test(before)))
		return 'passing-number';
	if (kind === 'time' && /^(?:two|1|one|half a)$/.test(quantity.number)) return 'passing-number';
	const isDated = sentence.dates.some((date) => date.kind !== 'day');
	if (isPassing(quantity, text, after) && !isDated) return 'passing-number';
	return isAttribute(quantity, before, text.slice(to), isDated) ? null : 'passing-number';
}

const unsure =
	/\b(?:will|planned|aims? to|expected|projected|forecast|may|might|could|would|perhaps|probably|suppose|imagine|if|example|never|not|hypothetical|assume)\b/i;

/** A sum is worked out, or a study tells of its sample. */
const passes =
	/[\p{L})] (?:The|An?|In|If|When|What|Solution) \p{Ll}|^Solution\b|^An? [^,]{1,50} (?:in|of|from) an? [\p{L}-]+ (?:is|are|was|has)\b|\b(?:particular|certain)\b|^(?:use|calculate|find|determine|consider|imagine|suppose|assume|let)\b|[=<>Δ≈×]|Check Your|\b(?:was measured|is dropped|piece of|a (?:mean|median|average) of|sample|survey|respondents|participants|study|studies|one report|poll|calculate|mean of|yesterday|today|last week|last month|last year|this week)\b/u;

/** What somebody once walked, or had in the morning. */
const trivia = /^(?:he|she)\b|\b(?:he|she) \[|\b(?:a\.m\.|p\.m\.)/i;

const attributive =
	/^ (?:unemployment|tax|interest|tariff|rate|increase|decrease|share|stake|majority|chance|solution|discount|drop|rise|decline|jail|prison|sentence|gap)\b/;

const aged = /\b(?:age of|aged|aged about|at age|age|ages of) $/i;
const since =
	/^(?:,? (?:later|earlier|ago|after|before|into|from now|prior|previously|old|of age|younger|older)|[’'])/;
const within =
	/\b(?:within|the (?:last|past|next|first|previous)|last|past|next|after|first|another|these|those|in|by|over|during|(?:during|over|in|within|of) the)(?: (?:about|roughly|just|only|nearly|almost|some|under|over|more than|fewer than|less than|at least))* $|\b(?:longer|older|younger|shorter|later|sooner) than $/i;

/** What is counted again and again changes: it needs its date. */
function isPassing({ kind, start }: Quantity, text: string, after: string): boolean {
	if (kind === 'money') return true;
	if (kind === 'percent') return !/^ of (?:mankind|humanity|the world)/.test(after) && social.test(text);
	return /\b(?:population|per capita|life expectancy|average (?:income|wage))\b/i.test(text.slice(0, start));
}

const social =
	/\b(?:people|population|Americans|voters?|respondents?|students?|women|men|children|adults|patients|cases|GDP|economy|economic|unemployment|inflation|growth|income|wages?|prices?|interest|rate|rates|tax|taxes|market|exports?|imports?|trade|vote|votes|seats|households|workers|survey|poll|study|studies|sales|budget|spending|deaths?|births?|countries)\b/i;

/** Whether it is clear without its neighbours what a statement is about. */
function isAboutSomething({ text, start, names, dates }: Sentence, notes: Edit[], at: number): boolean {
	const clause = text.lastIndexOf('; ', at);
	if (
		clause > start &&
		/^; (?:the|its?|they) /.test(text.slice(clause, at)) &&
		!names.some((name) => name.start > clause)
	)
		return false;
	if (notes.length > 0 || names.some((name) => name.start >= start && name.type !== 'demonym')) return true;
	const statement = text.slice(start);
	if (dates.length > 0 && /^An? /.test(statement)) return false;
	if (
		/^(?:the|each|another|its|their|his|her|there|at|in|on|by|for|to|with|after|during|when|as|from|since|over|about|only|some|many)\b/i.test(
			statement
		)
	) {
		const known =
			/^The [\p{L}-]+(?: [\p{L}-]+){0,2} of (?!the |this |its |their )/u.test(statement) ||
			/^(?:The )?(?:human|adult|average|normal|typical)\b/i.test(statement);
		return known && dates.length === 0;
	}
	return /^(?:An? |Most |All |\p{Lu}?\p{L}+s )|^\p{Lu}\p{L}+ (?:\p{L}+ ){0,2}(?:is|has|boils|freezes|melts|contains|weighs|takes|lasts|travels|covers|makes|accounts|absorbs|reflects|orbits|infects)\b/u.test(
		statement
	);
}

const longest = 40;

function clauseEnd(text: string, from: number): number {
	const at = text.slice(from).search(nextBreath);
	return at === -1 || /[(“][^)”]*$/.test(text.slice(0, from + at)) ? text.length : from + at;
}

const nextBreath =
	/;| [–—] |—|: |, (?=(?:which|who|where|whose|while|whereas|although|though|but|so|because|since|making|and (?:the|an?|it|its|they|this|is|are|was|were|had|has|[a-z]+s the|[a-z]+ed))\b)/;
