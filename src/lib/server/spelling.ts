import { mostSlips, oneOfEach, partings } from '#lib/facts/misspelt.ts';
import { wordForms } from '#lib/facts/word-forms.ts';
import { slips } from '#lib/quiz/slips.ts';
import type { Database } from './db/open.ts';
import { countPlaces, libraryOf, sought, termsLike, writtenIn, type Library } from './spelling-library.ts';

/** A word in more places than these is taken to be meant. */
const rare = 3;

/** A rare word is doubted only for one that is in so many times as many places. */
const oftener = 10;

/** Of a query so many words are looked at, so few are doubted, and for each so many others are thought of. */
const mostWords = 24;
const mostDoubted = 4;
const mostMeant = 3;
const mostReadings = 6;

/** No language has more words like one: only a text that is made to take up time does. */
const mostTried = 500;

/**
 * What may have been meant by a query that finds hardly anything, the likeliest first: the query with words nearly
 * alike in place of its rare ones. They all stand in what this learner can find.
 */
export async function readings(db: Database, learner: string, query: string, now: number): Promise<string[]> {
	const words = wordForms(query).slice(0, mostWords);
	if (words.length === 0) return [];
	const library = await libraryOf(db, learner, now);
	const isBeginning = (at: number) => at === words.length - 1 || query[words[at]!.end] === '*';
	const all = words.map(({ form }, at) => sought([form], isBeginning(at)));
	const places = await countPlaces(library, all, rare * oftener);
	const rarest = [...words.keys()]
		.filter((at) => places[at]! <= rare)
		.sort((a, b) => places[a]! - places[b]!);
	if (rarest.slice(mostDoubted).some((at) => places[at] === 0)) return [];

	const doubted: { start: number; end: number; meant: string[] }[] = [];
	for (const at of rarest.slice(0, mostDoubted).sort((a, b) => a - b)) {
		const { form, start, end } = words[at]!;
		const meant = await nearlyAlike(library, form, places[at]!);
		if (meant.length > 0) doubted.push({ start, end, meant });
		else if (places[at] === 0) return [];
	}
	if (doubted.length === 0) return [];
	const ways = oneOfEach(
		doubted.map(({ meant }) => meant),
		mostReadings
	);
	return ways.map((way) =>
		doubted.reduceRight((text, { start, end }, at) => text.slice(0, start) + way[at] + text.slice(end), query)
	);
}

/** What may have been meant by a word that is in so many places, as texts write it: only what is nearest. */
async function nearlyAlike(library: Library, word: string, places: number): Promise<string[]> {
	const least = Math.max(1, places * oftener);
	for (const alike of await byNearness(library, word, places === 0)) {
		const all = alike.map((words) => sought(words));
		const counted = await countPlaces(library, all, rare * oftener);
		const enough = alike
			.map((words, at) => ({ words, places: counted[at]! }))
			.filter((one) => one.places >= least)
			.sort((a, b) => b.places - a.places);
		if (enough.length > 0)
			return Promise.all(enough.slice(0, mostMeant).map(({ words }) => writtenIn(library, words)));
	}
	return [];
}

/** What anybody's texts have that is like a word: first the word in two, then what is one letter off, then two. */
async function byNearness(library: Library, word: string, isNowhere: boolean): Promise<string[][][]> {
	const most = mostSlips(word);
	if (most === 0) return [];
	const terms = await termsLike(library, word, most);
	const off = (count: number) =>
		terms
			.filter((term) => slips(word, term, most) === count)
			.slice(0, mostTried)
			.map((term) => [term]);
	return isNowhere ? [partings(word), off(1), most > 1 ? off(2) : []] : [off(1)];
}
