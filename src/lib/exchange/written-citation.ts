import { isStance, stances, type Citation } from '#lib/facts/fact.ts';
import { occurrences } from '#lib/facts/quotation.ts';
import type { CourseDocument } from './course.ts';
import type { WrittenCitation } from './fact-file.ts';

/** Finds the words of a citation in their document, where they have to stand exactly once. */
export function readCitation(
	written: WrittenCitation,
	documents: CourseDocument[]
): Citation | { reason: string } {
	const { document: id, stance, quote, note } = written;
	if (!isStance(stance)) return { reason: `“${stance}” is not one of ${stances.join(', ')}.` };
	const document = documents.find((other) => other.id === id);
	if (!document) return { reason: `There is no document “${id}”.` };
	const [place, ...others] = occurrences(document.text, quote);
	if (!place) return { reason: `These words do not stand in “${id}”: “${quote}”.` };
	if (others.length > 0)
		return { reason: `These words stand ${others.length + 1} times in “${id}”: “${quote}”.` };
	return { document: id, ...place, quote, stance, ...(note && { note }) };
}
