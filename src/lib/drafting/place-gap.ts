import { gap } from '#lib/facts/fact.ts';
import { moved, type Candidate } from './candidate.ts';
import { endOfClaim } from './clause.ts';
import { cueFor } from './cues.ts';
import type { Placed } from './context.ts';
import { givenNames } from '#lib/reading/heads.ts';
import type { Name } from './names.ts';
import { rewrite } from './rewrite.ts';
import type { Sentence } from './sentence.ts';
import { contentWords, isVague } from './vague.ts';

/** A gap for the place where something was signed, founded or born, or where it lies. */
export function placeGap(placed: Placed): Candidate | null {
	const { text, start, names, quote } = placed.sentence;
	for (const [at, name] of names.entries()) {
		if (name.start < start || !isPlace(name) || !behindVerb.test(text.slice(start, name.start))) continue;
		const end = endOfPlace(name, names[at + 1], text);
		if (/^(?:,? and |,? or |, \p{Lu}|[’'-]| \p{Lu}|–)/u.test(text.slice(end))) continue;
		const stop = Math.max(endOfClaim(text, end), end);
		const told = `${text.slice(start, name.start)} ${text.slice(end, stop)}`;
		const others = names.some(
			(other) =>
				other.start >= start &&
				other.end <= stop &&
				other !== name &&
				other.start !== names[at + 1]?.start &&
				other.type !== 'demonym'
		);
		if (isVague(told) || contentWords(told) < 3) continue;
		const { notes } = placed;
		if (!notes) return null;
		if (!others && notes.length === 0) continue;
		const edits = [...notes.filter((note) => note.end <= stop), { start: name.start, end, by: gap }];
		const prompt = rewrite(stop < text.length ? `${text.slice(0, stop)}.` : text, start, edits);
		if (prompt.split(' ').length > 40) continue;
		const place = text.slice(name.start, end);
		const answer = moved({ start: name.start, end, text: place }, quote.start);
		return {
			kind: 'place',
			quote,
			answer,
			card: { kind: 'cloze', prompt, answer: place, accepted: [...new Set([place, name.text])] }
		};
	}
	return null;
}

/** A quick look at whether a sentence may tell where something is or happened. */
export function mayTellWhere(sentence: Sentence): boolean {
	const { text } = sentence;
	return (
		sentence.has(deed) && / (?:in|at|near|into|off|outside) (?:the )?[^a-z]/.test(text) && cue.test(text)
	);
}

const verbs =
	'born|buried|signed|founded|established|held|built|opened|located|situated|headquartered|crowned|executed|assassinated|fought|discovered|unearthed|erected|launched|convened|based|imprisoned|exiled|baptised|baptized|published|performed|premiered|invented|installed|completed|settled|landed|died|met|lies|stands|rises|flows|empties|studied|took place|takes place|dissected|moored|excavated';

const deed = cueFor(verbs.replace(/[| ]/g, ' '));

const cue = new RegExp(`\\b(?:${verbs})\\b`);

const behindVerb = new RegExp(
	`\\b(?:${verbs})\\b(?: (?!and|but|which|who|that|while|when)[\\p{L}\\d’'-]+){0,6}? (?:in|at|near|into|off|outside) (?:the (?:city|town|village|port|island) of |the )?$`,
	'u'
);

function isPlace({ type, text }: Name): boolean {
	if (type === 'city' || type === 'country' || type === 'geography') return true;
	return (
		type === 'name' &&
		/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(text) &&
		!givenNames.has(text.split(' ')[0] ?? '')
	);
}

/** "Livingston, Louisiana" is one place. */
function endOfPlace({ end }: Name, next: Name | undefined, text: string): number {
	return next && text.slice(end, next.start) === ', ' && isPlace(next) ? next.end : end;
}
