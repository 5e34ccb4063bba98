import { singular, topicKey } from './topic-titles.ts';
import { namesIn } from './names.ts';

/** The words of a sentence that say what it is about, without their endings. */
export function stemsOf(sentence: string): string[] {
	const words = sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	return words.filter((word) => !small.has(word)).map(singular);
}

/** Something that a part of a text may be called, as it stands there. */
export type Telling = { key: string; text: string; kind: 'name' | 'phrase' | 'noun' };

/** What a sentence tells of: names and nouns, and the stems of all its words. */
export type Told = { tellings: Telling[]; stems: Set<string> };

export function toldBy(sentence: string, proper: Set<string>): Told {
	const tellings = new Map<string, Telling>();
	for (const text of nounsIn(sentence)) {
		const key = topicKey(text);
		tellings.set(key, { key, text, kind: text.includes(' ') ? 'phrase' : 'noun' });
	}
	for (const { text, type } of namesIn(sentence, proper)) {
		const key = topicKey(text);
		if (type !== 'demonym' && text.length > 2) tellings.set(key, { key, text, kind: 'name' });
	}
	return { tellings: [...tellings.values()], stems: new Set(stemsOf(sentence)) };
}

/** For each part of a text, given by its sentences, the name or noun that tells it from the others; null where none does. */
export function titlesOf(parts: Told[][], title: string): (string | null)[] {
	const counts = parts.map(count);
	const everywhere = new Map<string, number>();
	for (const part of counts)
		for (const { key, times } of part) everywhere.set(key, (everywhere.get(key) ?? 0) + times);
	const ofTitle = new Set(topicKey(title).split(' '));
	return counts.map((part, at) => {
		const told = part.flatMap((found) => {
			const share = found.times / (everywhere.get(found.key) ?? found.times);
			const isTelling = share >= 0.6 && found.times >= least(found, parts[at]!.length);
			return isTelling && !found.key.split(' ').every((word) => ofTitle.has(word))
				? [{ text: found.text, score: found.times * share * worth(found) }]
				: [];
		});
		const best = told.reduce((one, other) => (other.score > one.score ? other : one), { text: '', score: 0 });
		return best.text === '' ? null : best.text.charAt(0).toUpperCase() + best.text.slice(1);
	});
}

/** In how many sentences of a part something stands. */
type Found = Telling & { times: number };

function count(part: Told[]): Found[] {
	const found = new Map<string, Found>();
	const stems = new Map<string, number>();
	for (const { tellings, stems: own } of part) {
		for (const stem of own) stems.set(stem, (stems.get(stem) ?? 0) + 1);
		for (const each of tellings) {
			const known = found.get(each.key);
			if (known) {
				known.times += 1;
				if (known.text === known.text.toUpperCase()) known.text = each.text;
			} else found.set(each.key, { ...each, times: 1 });
		}
	}
	return [...found.values()].map((each) =>
		each.kind === 'noun' && each.times > 1 ? { ...each, times: stems.get(each.key) ?? each.times } : each
	);
}

/** In how many of so many sentences something has to stand. */
function least({ kind }: Found, sentences: number): number {
	return Math.max(kind === 'noun' ? 4 : 3, Math.ceil(sentences * (kind === 'noun' ? 0.2 : 0.1)));
}

/** Names and phrases say more than single nouns, which stand in more sentences. */
function worth({ text, kind }: Found): number {
	if (kind === 'noun') return 1;
	return text.includes(' ') ? 2.5 : 1.8;
}

/** One to three small-lettered words between an article or a preposition and the end of what they lead in. */
function nounsIn(sentence: string): string[] {
	const runs = sentence.matchAll(
		/(?<=\b(?:the|an?|its|their|his|her|of|in|on|by|with|for|from|between|under|into|and|this|that|these|each|every|no) )(\p{Ll}[\p{Ll}-]{2,}(?: \p{Ll}[\p{Ll}-]{2,}){0,3})/giu
	);
	return [...runs].flatMap(([run]) => {
		const words = run.split(' ');
		const end = words.findIndex((word) => small.has(word));
		const kept = end === -1 ? words : words.slice(0, end);
		const last = kept.at(-1) ?? '';
		return kept.length === 0 || kept.length > 3 || /(?:ly|ed|ing)$/.test(last) ? [] : [kept.join(' ')];
	});
}

const small = new Set(
	`about above across after again against all almost alone along already also although always among amount and another any anyone anything apart are area around ask away back became because become becomes been before began begin beginning being below best better between both bring brought but called came can cannot case cause century certain change close come comes common could course day days did different does doing done down during each early either else end enough especially even ever every example fact far few fifth first five following for form found four fourth from full further gave general get give given gives goes going gone good got great group growing had half has have having held her here hers herself high him himself his hold how however hundred important into its itself just keep kept kind knew know known large last late later lay lead least left less let like line little long longer look lost low made main make makes making man many may mean means men might million month months more most much must name named near nearly need needed never new next nine not nothing now number off often old once one only open order other others our out over own part past people per perhaps place point possible put quite rather reach reached real really reason result right said same saw say says second see seem seems seen set seven several shall she should show showed shows side since single six small some something sometimes soon sort stand still such take taken takes ten than that the their them then there these they thing things third this those though thousand three through time times today together told too took toward towards turn turned twice two type under until upon use used uses using usually value very wanted was way ways well went were what when where whether which while who whole whom whose why will with within without word work world would year years yet you young your`.split(
		' '
	)
);
