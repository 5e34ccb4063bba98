import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { asWritten } from '#lib/facts/misspelt.ts';
import { placesOf, type Sought } from '#lib/facts/search-query.ts';
import { wordForms, type WordForm } from '#lib/facts/word-forms.ts';
import { today } from './card-states.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { course, document } from './db/schema.ts';
import { matchOf } from './search-match.ts';
import { cardsMatching, factsMatching, passagesMatching } from './search-matching.ts';
import * as search from './search.ts';
import { turn } from './turns.ts';

/** What a learner can find, for one request: what stays the same meanwhile is read once. */
export type Library = {
	db: Database;
	learner: string;
	now: number;
	day: number;
	titles: { text: string; words: WordForm[] }[];
};

export async function libraryOf(db: Database, learner: string, now: number): Promise<Library> {
	const rows = await db
		.select({ text: document.title })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(visibleTo(learner), isNull(document.replacedBy)));
	const titles = rows.map(({ text }) => ({ text, words: wordForms(text) }));
	return { db, learner, now, day: await today(db, learner, now), titles };
}

export function sought(words: string[], isPrefix = false): Sought {
	return { words, typed: words, isPrefix };
}

const everywhere = { course: null, topic: null, state: null };

/** So many are asked for at once; others have a turn in between. */
const atOnce = 50;

/** In how many places of its learner's a library has each of these; of each sort no more than `most` are counted. */
export async function countPlaces(library: Library, all: Sought[], most: number): Promise<number[]> {
	const counted: number[] = [];
	for (let from = 0; from < all.length; from += atOnce) {
		await turn();
		const some = all.slice(from, from + atOnce);
		const indexed = await countIndexed(library, some, most);
		const titled = some.map((one) => library.titles.filter(({ words }) => placesOf([one], words).length > 0));
		counted.push(...some.map((_, at) => indexed[at]! + titled[at]!.length));
	}
	return counted;
}

async function countIndexed({ db, learner, day }: Library, all: Sought[], most: number): Promise<number[]> {
	const match = sql`asked.value`;
	const count = (matching: SQL) => sql`(select count(*) from (select 1 ${matching} limit ${most}))`;
	const rows = await db.all<{ places: number }>(sql`
		select
			${count(passagesMatching(learner, match, everywhere))}
			+ ${count(factsMatching(learner, match, everywhere, day).matching)}
			+ ${count(cardsMatching(learner, match, everywhere, day, null).matching)} as places
		from json_each(${JSON.stringify(all.map((one) => matchOf([one])))}) as asked
		order by asked.key`);
	return rows.map(({ places }) => places);
}

/** The words of anybody's texts, and of this learner's titles, that begin like a word and are about as long. */
export async function termsLike({ db, titles }: Library, word: string, most: number): Promise<string[]> {
	const [first = ''] = word;
	const after = String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
	const length = [...word].length;
	const isLike = sql`term >= ${first} and term < ${after}
		and length(term) between ${length - most} and ${length + most}`;
	const rows = await db.all<{ term: string }>(sql`
		select term from passage_search_terms where col = 'text' and ${isLike}
		union select term from fact_search_terms where ${isLike}
		union select term from card_search_terms where ${isLike}`);
	const inTitles = titles.flatMap(({ words }) => words.map(({ form }) => form));
	const all = new Set([
		...rows.map(({ term }) => term),
		...inTitles.filter((form) => form.startsWith(first))
	]);
	all.delete(word);
	return [...all].sort();
}

/** Words as this learner reads them: in small letters if they are anywhere. */
export async function writtenIn({ db, learner, now, titles }: Library, words: string[]): Promise<string> {
	const wanted = { ...everywhere, sought: [sought(words)] };
	const few = { from: 0, most: 5 };
	const passages = await search.passages(db, learner, wanted, few);
	const facts = await search.facts(db, learner, wanted, few, now);
	const cards = await search.cards(db, learner, wanted, few, now);
	const texts = [
		...passages.map(({ text }) => text),
		...facts.map(({ statement }) => statement),
		...cards.flatMap(({ prompt, answer }) => [prompt, answer]),
		...titles.map(({ text }) => text)
	];
	return asWritten(words, texts) ?? words.join(' ');
}
