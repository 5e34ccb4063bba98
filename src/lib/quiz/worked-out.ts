import { withoutNote } from './whole-sentence.ts';

/** Whether a date follows from another: "seventeen years before", "chartered in 1817, it took seven years". */
export function isWorkedOut(prompt: string): boolean {
	const bare = withoutNote(prompt);
	const years = bare.match(year)?.length ?? 0;
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

/** One of two is known by the other: "begun in 1975, and in ____ founded, followed by the act of 1978". */
const year = /\b1\d{3}\b|\b20\d\d\b/g;
const duration =
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|few|several) (?:years|months|weeks|days|decades|centuries)\b/;

/** Of elections every fourth year is known by one of them. */
const elected = /\b(?:re-?)?elect(?:ed|ions?)\b|\binaugurat/;
