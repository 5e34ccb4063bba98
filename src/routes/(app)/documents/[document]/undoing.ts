import * as v from 'valibot';
import type { Undo } from '#lib/server/lost-citations.ts';
import { documentId, factId } from '../../../ids.ts';

const whole = v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'This is not a whole number.'));

/** How a decision about a lost citation is undone, as the address and a form carry it. */
export const undoFields = v.object({
	fact: factId,
	citation: whole,
	from: documentId,
	start: whole,
	end: whole,
	nearestStart: whole,
	nearestEnd: whole
});

type Fields = v.InferOutput<typeof undoFields>;

export function undoQuery({ factId, position, from, span, nearest }: Undo): string {
	return new URLSearchParams({
		fact: factId,
		citation: String(position),
		from,
		start: String(span.start),
		end: String(span.end),
		nearestStart: String(nearest.start),
		nearestEnd: String(nearest.end)
	} satisfies Fields).toString();
}

export function undoOf({ fact, citation, from, start, end, nearestStart, nearestEnd }: Fields): Undo {
	return {
		factId: fact,
		position: Number(citation),
		from,
		span: { start: Number(start), end: Number(end) },
		nearest: { start: Number(nearestStart), end: Number(nearestEnd) }
	};
}

/** The fields of the form, where the address has them. */
export function fieldsIn(query: URLSearchParams): Fields | null {
	const parsed = v.safeParse(undoFields, Object.fromEntries(query));
	return parsed.success ? parsed.output : null;
}
