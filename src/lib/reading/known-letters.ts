/** Bodies and things that are known by their letters rather than by their names. */
export const knownLetters = new Set(
	'USA USSR NATO NASA UNESCO UNICEF OPEC FBI CIA BBC WHO WTO IMF OSCE NAFTA NAACP GDP DNA RNA AIDS HIV DVD GPS CEO BCE'.split(
		' '
	)
);
