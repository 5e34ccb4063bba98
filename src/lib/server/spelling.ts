import { and, eq, isNull, sql } from 'drizzle-orm';
import { asWritten, mostSlips, oneOfEach, partings } from '#lib/facts/misspelt.ts';
import { hasAll, type Sought } from '#lib/facts/search-query.ts';
import { wordForms } from '#lib/facts/word-forms.ts';
import { slips } from '#lib/quiz/slips.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { course, document } from './db/schema.ts';
import * as search from './search.ts';
import { turn } from './turns.ts';

/** A word in more places than these is taken to be meant. */
const rare = 3;

/** A rare word is doubted only for one that is in so many times as many places. */
const oftener = 10;

/** Of a query so many words are looked at, for each so many others are tried, and so many are offered in its place. */
const mostWords = 24;
const mostTried = 50;
const mostOffered = 3;
const mostReadings = 6;

/**
 * What may have been meant by a query that finds hardly anything, the likeliest first: the query with words nearly
 * alike in place of its rare ones. They all stand in what this learner can find.
 */
export async function readings(db: Database, learner: string, query: string, now: number): Promise<string[]> {
	const words = wordForms(query).slice(0, mostWords);
	const library = { db, learner, now, titles: await titlesOf(db, learner) };
	const doubted: { start: number; end: number; meant: string[] }[] = [];
	for (const [at, { form, start, end }] of words.entries()) {
		const isBeginning = at === words.length - 1 || query[end] === '*';
		await turn();
		const places = await placesOf(library, sought([form], isBeginning));
		if (places > rare) continue;
		const meant = await nearlyAlike(library, form, places);
		if (meant.length > 0) doubted.push({ start, end, meant });
		else if (places === 0) return [];
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

type Library = { db: Database; learner: string; now: number; titles: string[] };

const everywhere = { course: null, topic: null, state: null };

function sought(words: string[], isPrefix = false): Sought {
	return { words, typed: words, isPrefix };
}

/** In how many places of what a learner can find something is; no more are counted than are needed. */
async function placesOf({ db, learner, now, titles }: Library, one: Sought): Promise<number> {
	let places = titles.filter((title) => hasAll([one], [title])).length;
	for (const sort of ['fact', 'card', 'passage'] as const)
		places += await search.count(
			db,
			learner,
			{ ...everywhere, sought: [one] },
			sort,
			now,
			null,
			rare * oftener
		);
	return places;
}

/** What may have been meant by a word that is in so many places, as texts write it: only what is nearest. */
async function nearlyAlike(library: Library, word: string, places: number): Promise<string[]> {
	const least = Math.max(1, places * oftener);
	for (const alike of await byNearness(library, word, places === 0)) {
		const found: { words: string[]; places: number }[] = [];
		for (const words of alike.slice(0, mostTried)) {
			await turn();
			found.push({ words, places: await placesOf(library, sought(words)) });
		}
		const enough = found.filter((one) => one.places >= least).sort((a, b) => b.places - a.places);
		if (enough.length > 0)
			return Promise.all(enough.slice(0, mostOffered).map(({ words }) => writtenIn(library, words)));
	}
	return [];
}

/** What anybody's texts have that is like a word: first the word in two, then what is one letter off, then two. */
async function byNearness(library: Library, word: string, isNowhere: boolean): Promise<string[][][]> {
	const most = mostSlips(word);
	if (most === 0) return [];
	const terms = await termsLike(library, word, most);
	const off = (count: number) =>
		terms.filter((term) => slips(word, term, most) === count).map((term) => [term]);
	return isNowhere ? [partings(word), off(1), most > 1 ? off(2) : []] : [off(1)];
}

/** The words of the index, and of titles, that begin like a word and are about as long. */
async function termsLike({ db, titles }: Library, word: string, most: number): Promise<string[]> {
	const [first = ''] = word;
	const after = String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
	const length = [...word].length;
	const isLike = sql`term >= ${first} and term < ${after}
		and length(term) between ${length - most} and ${length + most}`;
	const rows = await db.all<{ term: string }>(sql`
		select term from passage_search_terms where col = 'text' and ${isLike}
		union select term from fact_search_terms where ${isLike}
		union select term from card_search_terms where ${isLike}`);
	const inTitles = titles.flatMap((title) => wordForms(title).map(({ form }) => form));
	const all = new Set([
		...rows.map(({ term }) => term),
		...inTitles.filter((form) => form.startsWith(first))
	]);
	all.delete(word);
	return [...all].sort();
}

/** Words as this learner reads them: in small letters if they are anywhere. */
async function writtenIn({ db, learner, now, titles }: Library, words: string[]): Promise<string> {
	const wanted = { ...everywhere, sought: [sought(words)] };
	const few = { from: 0, most: 5 };
	const passages = await search.passages(db, learner, wanted, few);
	const facts = await search.facts(db, learner, wanted, few, now);
	const cards = await search.cards(db, learner, wanted, few, now);
	const texts = [
		...passages.map(({ text }) => text),
		...facts.map(({ statement }) => statement),
		...cards.flatMap(({ prompt, answer }) => [prompt, answer]),
		...titles
	];
	return asWritten(words, texts) ?? words.join(' ');
}

async function titlesOf(db: Database, learner: string): Promise<string[]> {
	const rows = await db
		.select({ title: document.title })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(visibleTo(learner), isNull(document.replacedBy)));
	return rows.map(({ title }) => title);
}
