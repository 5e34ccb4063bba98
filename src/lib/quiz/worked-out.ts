import { withoutNote } from './whole-sentence.ts';
import { yearsIn } from './years-in.ts';

/** Whether a date follows from others: "seventeen years before", "begun in 1975, and in ____, followed by the act of 1978". */
export function isWorkedOut(prompt: string): boolean {
	const bare = withoutNote(prompt);
	const years = yearsIn(bare).length;
	return (
		counted.test(bare) ||
		decade.test(bare) ||
		years > 1 ||
		(years > 0 && (duration.test(bare) || elected.test(bare)))
	);
}

const counted =
	/\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)) (?:before|earlier|later|after|ago)\b/;

/** "Beginning in the 640s" leaves one figure to know. */
const decade = /\b\d{2,3}0s\b/;

const duration =
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|few|several) (?:years|months|weeks|days|decades|centuries)\b/;

/** Of elections every fourth year is known by one of them. */
const elected = /\b(?:re-?)?elect(?:ed|ions?)\b|\binaugurat/;
