import { withoutNote } from './whole-sentence.ts';

/** Whether a date follows from another: "seventeen years before", "chartered in 1817, it took seven years". */
export function isWorkedOut(prompt: string): boolean {
	const bare = withoutNote(prompt);
	return (
		counted.test(bare) ||
		decade.test(bare) ||
		(bare.match(years) ?? []).length > 1 ||
		(year.test(bare) && (duration.test(bare) || elected.test(bare)))
	);
}

const counted =
	/\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)) (?:before|earlier|later|after|ago)\b/;
/** "Beginning in the 640s" leaves one figure to know. */
const decade = /\b\d{2,3}0s\b/;

/** "begun in 1975, and in ____ founded, followed by the act of 1978" */
const years = /\b1\d{3}\b|\b20\d\d\b/g;
const year = /\b1\d{3}\b|\b20\d\d\b/;
const duration =
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|few|several) (?:years|months|weeks|days|decades|centuries)\b/;

/** Of elections every fourth year is known by one of them. */
const elected = /\b(?:re-?)?elect(?:ed|ions?)\b|\binaugurat/;
