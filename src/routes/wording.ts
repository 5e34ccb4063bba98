import * as v from 'valibot';
import { tidy } from '#lib/facts/wording.ts';
import { cardId } from './ids.ts';

const words = v.pipe(v.string(), v.transform(tidy));

/** New words for a fact, in one line; whether they will do is told by `oneFact.restate`. */
export const stated = {
	statement: v.pipe(
		v.string(),
		v.transform((statement) => tidy(statement).replaceAll('\n', ' '))
	)
};

/** New words for a card; whether they will do depends on its kind, and is told by `wordings.change`. */
export const worded = { card: cardId, prompt: words, answer: words };
