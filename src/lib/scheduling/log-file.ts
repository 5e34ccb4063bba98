import { isZone, studyDay } from './day.ts';
import { checkParameters, defaultParameters, type Grade } from './engine.ts';
import { parseInstant } from './instant.ts';
import type { Mark, Review } from './log.ts';

/** A review log as text, read: what `este replay` takes. */
export type LogFile = Settings & { reviews: Review[] };

type Settings = {
	zone: string;
	dayStartsAt: number;
	parameters: readonly number[];
	desiredRetention: number;
	/** ms. */
	now: number;
};

type Problem = { problem: string };
type Fields = Record<string, unknown>;

/**
 * Reads the JSON of a review log, or says in one line which review is wrong and how. An id that comes again
 * with the same content counts once, with other content it is a problem. `now` stands in where the file names none.
 */
export function readLog(text: string, now: number): LogFile | Problem {
	const file = parse(text);
	if ('problem' in file) return file;
	const settings = readSettings(file.fields, now);
	if ('problem' in settings) return settings;
	const { reviews } = file.fields;
	if (reviews === undefined) return { problem: 'The log has no "reviews".' };
	if (!Array.isArray(reviews)) return { problem: '"reviews" is not a list.' };
	const read = readReviews(reviews, settings);
	return 'problem' in read ? read : { ...settings, ...read };
}

function parse(text: string): { fields: Fields } | Problem {
	if (text.trim() === '') return { problem: 'The log is empty.' };
	try {
		const fields: unknown = JSON.parse(text);
		return isFields(fields) ? { fields } : { problem: 'The log is not a JSON object.' };
	} catch (error) {
		return { problem: `The log is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.` };
	}
}

function readSettings(fields: Fields, present: number): Settings | Problem {
	const { zone = 'UTC', dayStartsAt = 4, parameters = defaultParameters, desiredRetention = 0.9 } = fields;
	if (typeof zone !== 'string' || !isZone(zone))
		return { problem: `"zone" is ${say(zone)}, which is no time zone such as Asia/Almaty.` };
	if (!isWhole(dayStartsAt) || dayStartsAt < 0 || dayStartsAt > 23)
		return { problem: `"dayStartsAt" is ${say(dayStartsAt)}, which is no whole hour from 0 to 23.` };
	if (!Array.isArray(parameters) || !parameters.every((one) => typeof one === 'number'))
		return { problem: '"parameters" is not a list of numbers.' };
	const unusable = checkParameters(parameters);
	if (unusable) return { problem: `"parameters" cannot be used: ${unusable}` };
	if (typeof desiredRetention !== 'number' || !(desiredRetention > 0 && desiredRetention < 1))
		return { problem: `"desiredRetention" is ${say(desiredRetention)}, which is not between 0 and 1.` };
	const now = fields.now === undefined ? present : readInstant(fields.now);
	if (typeof now !== 'number') return { problem: `"now" is ${say(fields.now)}, which ${now.problem}.` };
	return { zone, dayStartsAt, parameters, desiredRetention, now };
}

function readReviews(rows: readonly unknown[], settings: Settings): { reviews: Review[] } | Problem {
	const byId = new Map<string, Review>();
	for (const [index, row] of rows.entries()) {
		const read = readReview(row, index, settings);
		if ('problem' in read) return { problem: `${nameOf(row, index)} ${read.problem}.` };
		const twin = byId.get(read.id);
		const difference = twin && differenceOf(twin, read);
		if (difference)
			return { problem: `Review ${say(read.id)} comes twice, each time with another "${difference}".` };
		if (!twin) byId.set(read.id, read);
	}
	return withCardsOfUndos(byId);
}

function nameOf(row: unknown, index: number): string {
	return isFields(row) && isText(row.id) ? `Review ${say(row.id)}` : `Review number ${index + 1}`;
}

function readReview(row: unknown, position: number, { zone, dayStartsAt }: Settings): Review | Problem {
	if (!isFields(row)) return { problem: 'is not an object' };
	const { id, card, kind = 'answered', grade, choices, undoes, device = '', sequence = 0 } = row;
	if (!isText(id)) return { problem: lacks('id', id) };
	if (row.at === undefined) return { problem: 'has no "at"' };
	const at = readInstant(row.at);
	if (typeof at !== 'number') return { problem: `has the "at" ${say(row.at)}, which ${at.problem}` };
	if (typeof device !== 'string') return { problem: `has the "device" ${say(device)}, which is not text` };
	if (!isWhole(sequence)) return { problem: `has the "sequence" ${say(sequence)}, which is no whole number` };
	if (!isText(card) && (kind !== 'undone' || card !== undefined)) return { problem: lacks('card', card) };
	const common = {
		id,
		at,
		studyDay: studyDay(at, zone, dayStartsAt),
		device,
		sequence,
		position,
		decision: null
	};
	switch (kind) {
		case 'answered':
			if (grade === undefined) return { problem: 'has no "grade"' };
			if (!isGrade(grade)) return { problem: `has the grade ${say(grade)}, which is not 1, 2, 3 or 4` };
			return { ...common, card: card as string, kind, grade };
		case 'typed':
		case 'chosen':
			if (grade === undefined) return { problem: 'has no "grade"' };
			if (!isMark(grade))
				return { problem: `has the grade ${say(grade)}, which is not 1 or 3, the two of a quiz` };
			if (kind === 'typed') return { ...common, card: card as string, kind, grade };
			if (choices === undefined) return { problem: 'has no "choices"' };
			if (!isWhole(choices) || choices < 2)
				return { problem: `has the "choices" ${say(choices)}, which is no whole number from 2 on` };
			return { ...common, card: card as string, kind, grade, choices };
		case 'undone':
			if (!isText(undoes)) return { problem: lacks('undoes', undoes) };
			return { ...common, card: (card as string | undefined) ?? '', kind, undoes };
		case 'suspended':
		case 'resumed':
		case 'buried':
		case 'reset':
		case 'rescheduled':
			return { ...common, card: card as string, kind };
		default:
			return { problem: `has the kind ${say(kind)}, which there is not` };
	}
}

/** An undo is of the card of what it undoes; one whose target is not in the log does nothing. */
function withCardsOfUndos(byId: ReadonlyMap<string, Review>): { reviews: Review[] } | Problem {
	const reviews: Review[] = [];
	for (const review of byId.values()) {
		const target = review.kind === 'undone' ? byId.get(review.undoes) : review;
		if (!target) continue;
		if (review.card !== '' && review.card !== target.card && target.card !== '')
			return {
				problem: `Review ${say(review.id)} is of card ${say(review.card)} and undoes one of card ${say(target.card)}.`
			};
		reviews.push(review.card === target.card ? review : { ...review, card: target.card });
	}
	return { reviews };
}

/** The first field by which two rows of one id differ. */
function differenceOf(one: Fields, other: Fields): string | undefined {
	const fields = ['kind', 'card', 'at', 'grade', 'choices', 'undoes', 'device', 'sequence'];
	return fields.find((field) => one[field] !== other[field]);
}

function readInstant(value: unknown): number | Problem {
	return typeof value === 'string' ? parseInstant(value) : { problem: 'is not text' };
}

function lacks(field: string, value: unknown): string {
	return value === undefined ? `has no "${field}"` : `has the "${field}" ${say(value)}, which is no name`;
}

function say(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function isWhole(value: unknown): value is number {
	return Number.isSafeInteger(value);
}

function isGrade(value: unknown): value is Grade {
	return value === 1 || value === 2 || value === 3 || value === 4;
}

function isMark(value: unknown): value is Mark {
	return value === 1 || value === 3;
}
