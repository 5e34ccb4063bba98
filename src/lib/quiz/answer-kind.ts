import { looksLikeList } from './list-answer.ts';
import { readDates } from './read-date.ts';
import { readNumbers } from './read-number.ts';

/** What kind of answer is expected; any other word has it worked out from the answer itself. */
export type AnswerKind = KnownKind | (string & {});

type KnownKind = 'date' | 'number' | 'name' | 'person' | 'term' | 'list' | 'text' | 'long form';

const known: Record<string, KnownKind> = {
	date: 'date',
	year: 'date',
	number: 'number',
	quantity: 'number',
	name: 'name',
	place: 'name',
	country: 'name',
	organisation: 'name',
	organization: 'name',
	event: 'name',
	person: 'person',
	term: 'term',
	definition: 'text',
	list: 'list',
	text: 'text',
	'long form': 'long form'
};

/** The kind of an expected answer: as told, or a list, date, number, name, term or text by its looks. */
export function answerKind(told: AnswerKind | undefined, expected: string): KnownKind {
	const kind =
		told !== undefined && Object.hasOwn(known, told.toLowerCase()) ? known[told.toLowerCase()] : undefined;
	if (kind !== undefined && kind !== 'text' && kind !== 'term') return kind;
	if (isDate(expected)) return 'date';
	if (isNumber(expected)) return 'number';
	if (kind) return kind;
	return looksLikeList(expected) ? 'list' : byLooks(expected);
}

function isDate(text: string): boolean {
	return (
		readDates(text).some(
			(when) =>
				when.kind !== 'point' ||
				when.at.month !== undefined ||
				(when.at.year ?? 0) >= 1000 ||
				when.at.era !== ''
		) && /\d{4}|\p{L}{3}|bc|ad/iu.test(text)
	);
}

function isNumber(text: string): boolean {
	const amount = readNumbers(text)[0];
	return amount !== undefined && !amount.isOrdinal && (amount.counted === '' || /^\d/.test(text));
}

function byLooks(text: string): KnownKind {
	const words = text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
	const telling = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
	if (telling.length > 0 && telling.every((word) => /^\p{Lu}/u.test(word))) return 'name';
	return words.length <= 3 ? 'term' : 'text';
}
