const adverbs =
	'(?: (?:also|then|thus|mainly|chiefly|primarily|mostly|directly|inversely|only|normally|largely|ultimately|eventually|essentially|again|entirely|completely|back))*';

const participle =
	'(?:[a-z]+ed|made|found|built|held|taken|drawn|grown|sent|left|kept|bound|broken|written|chosen|led|fed|lost|driven|spread|made up|broken down|carried out|held together|torn|worn|cut)';

/** What may stand behind "is" before the other side of a relation. */
const being = [
	` (?!(?:represented|shown|illustrated|indicated|depicted|given|listed|named) )${participle} (?:into|from|by|within|inside)`,
	' (?:composed|made|made up|comprised|formed|built) of',
	' (?:stored|produced|located|found|made|contained|held|embedded|housed|manufactured|synthesi[sz]ed|formed|measured|expressed|destroyed|digested|absorbed|filtered|dissolved|secreted) (?:in|on|at|into)',
	' (?:converted|attached|bound|related|connected|linked|transferred|confined|restricted|reduced|oxidi[sz]ed|joined|anchored|proportional|equal|equivalent|analogous|perpendicular|parallel|accountable) to',
	' (?:based|built|founded) (?:up)?on',
	' named after',
	' responsible for'
];

/** Verbs with the words that lead on to the other side. */
const doing: [RegExp, string][] = [
	[
		/^(?:come|came|arise|arose|derive|originate|result|emerge|stem|descend|evolve|develop|form|start)(?:s|d|ed)?$/,
		'from'
	],
	[
		/^(?:develop|mature|grow|evolve|split|decay|turn|divide|condense|merge|flow|drain|feed|open|differentiate|change|dissolve|empty|empties|break)(?:s|d|ed)?$/,
		'(?:down )?into'
	],
	[/^consist(?:s|ed)?$/, 'of'],
	[
		/^(?:take|took|occur|happen|lie|lay|reside|originate|live|end|start|settle)(?:s|d|ed|red)?$/,
		'(?:place )?(?:in|on|at|within|inside|between)'
	],
	[/^(?:depend|rely|relies|act|feed|live)(?:s|d|ed)?$/, '(?:up)?on'],
	[/^(?:belong|bind|bound|attach|attache|correspond|lead|led|contribute|respond|connect)(?:s|d|ed)?$/, 'to'],
	[/^(?:act|serve|function)(?:s|d|ed)?$/, 'as'],
	[
		/^(?:move|transfer|shift|pass|passe|change|flow|travel|carry|carrie|go|goe|run)(?:s|d|ed)?$/,
		'(?:[^,;:()]{3,40} )?from [^,;:()]{3,40} to'
	],
	[/^account(?:s|ed)?$/, 'for'],
	[
		/^(?:convert|transform|turn|change|translate|divide|split|break|broke)(?:s|d|ed)?$/,
		'[^,;:()]{3,60}? into'
	]
];

const behindBeing = new RegExp(`^${adverbs}(?:${being.join('|')})(?= )`);
const behindDoing = doing.map(([verbs, words]) => ({
	verbs,
	words: new RegExp(`^${adverbs} ${words}(?= )`)
}));
const plain = new RegExp(`^${adverbs}(?= )`);

/**
 * What stands between a verb and the other side of a relation: " derived from", " mainly on", or nothing at all; null
 * when the verb relates nothing.
 */
export function relatingWords(verb: string, rest: string): string | null {
	if (/^(?:is|are|was|were)$/.test(verb)) return behindBeing.exec(rest)?.[0] ?? null;
	if (weak.test(verb)) return null;
	for (const { verbs, words } of behindDoing) {
		const found = verbs.test(verb) && words.exec(rest);
		if (found) return found[0];
	}
	return aimless.test(verb) ? null : (plain.exec(rest)?.[0] ?? null);
}

const aimless =
	/^(?:comes?|came|arises?|arose|results?|emerges?|stems?|descends?|occurs?|happens?|lies?|lay|resides?|originates?|lives?|consists?|depends?|rely|relies|belongs?|corresponds?|contributes?|responds?|accounts?|acts?|serves?|functions?|flows?|grows?)$/;

const weak =
	/^(?:finds?|found|enhances?d?|improves?d?|called?|named?|known?|knows|experiences?d?|presents?|demonstrates?|study|studies|concerns?|lays?|laid|pays?|paid|sets?|saw|sees?|puts?|has|have|had|do|does|did|can|must|cannot|become|becomes|became|begins?|began|continues?d?|needs?|requires?|required|includes?d?|says?|said|tends?|gets?|got|gave|go|goes|went|want(?:s|ed)?|play(?:s|ed)?|remain(?:s|ed)?|uses?d?|refers?|referred|represents?|involves?d?|contains?|offers?|provides?d?|shows?|showed|help(?:s|ed)?|seems?|make|makes|made|let|lets|allow(?:s|ed)?|meant?|means)$/;
