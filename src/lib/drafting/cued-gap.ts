import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate, type FactKind } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import { followingPhrase } from './following-phrase.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, vague } from './vague.ts';

/** A gap for what something is caused by, made of, found in or turned into, where the words before it tell which. */
export function cuedGap({ text, start, quote }: Sentence, notes: Edit[]): Candidate | null {
	if (opensLoosely.test(text.slice(start))) return null;
	for (const { 0: cue, index, groups = {} } of text.matchAll(cues)) {
		const phrase = index < start ? null : followingPhrase(text, index + cue.length);
		if (!phrase || vague.test(phrase.text) || vague.test(text.slice(start, phrase.start))) continue;
		const end = endOfClaim(text, phrase.end);
		const told = `${text.slice(start, index)} ${text.slice(phrase.end, end)}`;
		if (contentWords(told) < 3 || /[“"?]/.test(told)) continue;
		const edits = [
			...notes.filter((note) => note.end <= end),
			{ start: phrase.start, end: phrase.end, by: gap }
		];
		const prompt = rewrite(end < text.length ? `${text.slice(0, end)}.` : text, start, edits);
		if (prompt.split(' ').length > longest) continue;
		const answer = moved({ start: phrase.start, end: phrase.end, text: phrase.text }, quote.start);
		const { accepted } = phrase;
		return {
			kind: kindOf(groups),
			quote,
			answer,
			card: { kind: 'cloze', prompt, answer: phrase.text, accepted }
		};
	}
	return null;
}

const longest = 32;

const opensLoosely =
	/^(?:there|one|another|a (?:second|third|further|similar)|however|if|what|how|why|where|who)\b/i;

function kindOf(groups: Record<string, string | undefined>): FactKind {
	if (groups.cause) return 'cause';
	return groups.place ? 'place' : 'role';
}

const be = '(?:is|are|was|were|been|be|being)';
const adverb =
	'(?:(?:also|mainly|largely|mostly|chiefly|primarily|thus|therefore|then|directly|entirely|normally|always|first|in part) )?';

const cause = `${be} ${adverb}(?:caused|triggered|brought about|produced|driven|prompted|created|set off|transmitted|spread) by|(?:causes|caused|triggers|triggered) (?=\\p{Ll})|(?:leads|led) to|(?:results|resulted) (?:in|from)|(?:stems|stemmed|arises|arose) from|gives rise to|${be} due to|because of|as a result of|owing to`;

const place = `(?:takes?|took) place (?:in|on|at)|(?:occurs?|happens?) (?:in|on|at)|${be} ${adverb}(?:found|located|situated|stored|housed|embedded) (?:in|on|at|near|along|between|within|inside)|(?:lies?|lay) (?:in|on|at|near|between|along|within|off)`;

const others = [
	`consists? ${adverb}of|${be} ${adverb}(?:composed|made up|made|made out) of|${be} ${adverb}made from`,
	`(?:comes?|came) from|${be} ${adverb}(?:descended|derived|obtained|extracted|taken|formed|inherited|released|secreted|isolated) from|${be} named (?:after|for)|(?:derives?|originates?|evolved) from`,
	`${be} ${adverb}(?:controlled|regulated|surrounded|enclosed|powered|replaced|covered|absorbed|measured|determined|governed|protected|supported|separated|catalysed|catalyzed|described|defined|broken down|carried out|followed|detected|digested|dominated|bounded|fed|held together|ruled|synthesized|synthesised|destroyed|defended|maintained|mediated|performed|reabsorbed|stimulated|inhibited) by`,
	`(?:turns?|turned|changes?|breaks? down|splits?|develops?|developed|grew|grows?) into|${be} ${adverb}(?:converted|turned|transformed|broken down|divided|split|changed|organized|organised|grouped) (?:in)?to`,
	`depends? ${adverb}on|relies on|rely on|${be} ${adverb}(?:based|dependent|built) on|${be} ${adverb}(?:expressed) in|${be} ${adverb}(?:proportional|equal|equivalent|attached|bound|linked|native|exposed|sensitive|related|connected|known) to|binds? to|belongs? to|corresponds? to|feeds? on`
].join('|');

const cues = new RegExp(`(?<= )(?:(?<cause>${cause})|(?<place>${place})|${others}) `, 'gu');
