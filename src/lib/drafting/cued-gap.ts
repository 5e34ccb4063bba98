import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import type { Placed } from './context.ts';
import { followingPhrase } from './following-phrase.ts';
import { matches } from './matches.ts';
import { rewrite } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { isTechnical } from './technical.ts';
import { contentWords, vague } from './vague.ts';

/** A gap for what something is caused by, made of, turned into or controlled by, where the words before it tell which. */
export function cuedGap(placed: Placed): Candidate | null {
	const { text, start, quote } = placed.sentence;
	if (opensLoosely.test(text.slice(start))) return null;
	for (const { 0: cue, index, groups = {} } of matches(cues, text)) {
		const phrase = index < start ? null : followingPhrase(text, index + cue.length);
		if (
			!phrase ||
			beforeItsClause.test(text.slice(start, phrase.start)) ||
			vague.test(phrase.text) ||
			vague.test(text.slice(start, phrase.start))
		)
			continue;
		const end = endOfClaim(text, phrase.end);
		const told = `${text.slice(start, index)} ${text.slice(phrase.end, end)}`;
		if (groups.act && (phrase.end < end || hasVerb.test(text.slice(start, index)))) continue;
		if (contentWords(told) < (groups.act || placed.title !== '' ? 2 : 3) || /[“"?]/.test(told)) continue;
		const { notes } = placed;
		if (!notes) return null;
		const edits = [
			...notes.filter((note) => note.end <= end),
			{ start: phrase.start, end: phrase.end, by: gap }
		];
		const prompt = rewrite(end < text.length ? `${text.slice(0, end)}.` : text, start, edits);
		if (prompt.split(' ').length > longest || unended.test(prompt)) continue;
		if (groups.cause && !isTechnical(phrase.text)) continue;
		const answer = moved({ start: phrase.start, end: phrase.end, text: phrase.text }, quote.start);
		const { accepted } = phrase;
		return {
			kind: groups.cause ? 'cause' : 'relation',
			quote,
			answer,
			card: { kind: 'cloze', prompt, answer: phrase.text, accepted }
		};
	}
	return null;
}

/** A quick look at whether a sentence may hold a cue. */
export function mayTellOfWhat({ text }: Sentence): boolean {
	return anyCue.test(text);
}

const longest = 32;

/** "As blood flows into the": the statement itself comes only behind a comma. */
const beforeItsClause =
	/^(?:as|when|while|because|if|unlike|like|although|though|since|after|before)\b(?:[^,]*|[^,]*, which [^,]*)$/i;

const opensLoosely =
	/^(?:there|one|another|a (?:second|third|further|similar)|however|if|what|how|why|where|who)\b/i;

const anyCue =
	/ (?:absorbs?|reflects?|emits?|secretes?|neutrali[sz]es?|accepts?|donates?|belongs?|corresponds?|proportional|not (?:on|as|by|in|from|through) .* but) |(?:onverts?|urns?|ransforms?) .* into | (?:(?:about|off|driven|spread|held together) by|due to|because of|owing to|place in|occurs? in|happens? in|causes?|caused|triggers?|triggered|le(?:ads|ad|d) to|results?|resulted|gives rise|into|converted to|named (?:after|for)) |ed (?:by|from|to) | (?:consists?|made|composed|up|comes?|derives?|stems?|arises?|arose) (?:\p{L}+ly )?(?:of|from) /u;

const be = '(?:is|are|was|were|be)';
const adverb = '(?:(?:also|mainly|largely|mostly|chiefly|primarily|thus|therefore|then|directly|entirely) )?';

const cause = `${be} ${adverb}(?:caused|triggered|brought about|produced|driven|prompted|set off|transmitted|spread) by|(?:causes|caused|triggers|triggered)(?= \\p{Ll})|(?:leads|led) to|(?:results|resulted) (?:in|from)|(?:stems|stemmed|arises|arose) from|gives rise to|${be} due to|because of|owing to`;

const others = [
	`(?:takes place|occurs?|happens?) in(?! an? )`,
	`consists? ${adverb}of|${be} ${adverb}(?:composed|made up|made) of`,
	`comes? from|${be} ${adverb}(?:descended|derived|obtained|extracted|released|secreted|isolated) from|${be} named (?:after|for)|(?:derives?|evolved) from`,
	`${be} ${adverb}(?:controlled|regulated|surrounded|enclosed|powered|replaced|absorbed|measured|determined|governed|catalysed|catalyzed|held together|destroyed|mediated|reabsorbed|stimulated|inhibited) by`,
	`(?:turns?|changes?|breaks? down|splits?|develops?) into|(?:converts?|turns?|transforms?|changes?) (?:[\\p{L}-]+ ){1,6}into|${be} ${adverb}(?:converted|turned|transformed|broken down) (?:in)?to`
].join('|');

/** What is done always, and to one thing: it ends the statement. */
const act =
	'(?:absorbs?|reflects?|emits?|secretes?|neutrali[sz]es?|accepts?|donates?)(?: mainly| only| chiefly)?|(?:belongs?|corresponds?) (?:\\p{L}+ly )?to|(?:is|are) (?:\\p{L}+ly )?proportional to|not (?<as>on|as|by|in|from|through) (?:[\\p{L}-]+ ){1,5}but \\k<as>';

/** "causes ____, which." */
const unended = / (?:which|who|that|where|and|or|but)\.$/;

/** Another statement comes before the one with the cue. */
const hasVerb = / (?:also|that|which|who|when|if|because|while|whether) /;

const cues = new RegExp(` (?:(?<cause>${cause})|${others}|(?<act>${act})) `, 'gu');
