import type { Quantity } from './quantities.ts';

/**
 * Whether a number is worth knowing: it measures what the sentence is about, tells how long something takes or what
 * share it has, and does not just pass by; `before` and `after` are the rest of the statement.
 */
export function isAttribute(
	{ kind, unit }: Quantity,
	before: string,
	after: string,
	isDated: boolean
): boolean {
	const lead = before.slice(0, before.length - (nearly.exec(before.slice(-60))?.[0].length ?? 0));
	if (/ (?:than|least|most|to) $/.test(lead) && !defined.test(before) && !/ temperatures? /.test(lead))
		return false;
	if (differs.test(after) || changes.test(lead)) return kind !== 'time' && (isDated || kind === 'measure');
	switch (kind) {
		case 'measure':
			return (
				unit === '' ||
				extending.test(after) ||
				(lead !== '' && isAway(unit, after)) ||
				measures.test(lead) ||
				does.test(lead)
			);
		case 'time':
			return lasts.test(lead) || recurs.test(lead) || measures.test(lead) || (isDated && keeps.test(lead));
		case 'percent':
			return isShare(lead, after) || (rates.test(lead) && (isDated || defined.test(before)));
		case 'money':
			return isDated && paid.test(lead) && !(/\b(?:paid|spent) $/.test(lead) && /^\s*\./.test(after));
	}
}

/** Words between a statement and its number that stay in the prompt. */
const nearly =
	/(?<= |^)(?:(?:an? )?(?:about|around|roughly|approximately|nearly|almost|some|only|just|over|exactly|more than|a little over|slightly (?:over|more than)|well over|close to|estimated|an average of|on average) )+$/i;

const defined = /\b(?:define[sd]?|means|refers to|known as)\b/;

const extending =
	/^ (?:long|high|wide|deep|tall|thick|across|broad|in (?:length|height|width|depth|diameter|area|size|mass|weight|volume|circumference|radius|thickness|extent)|(?:above|below) (?:mean )?sea level)\b/;

/** "14 km south of", "40 light years away"; a few feet away is a scene. */
function isAway(unit: string, after: string): boolean {
	return (
		!/^(?:m|met|f|ft|y|inch|cm|cent)/.test(unit.replace(/^mi.*/, 'x')) &&
		/^ (?:away|from|off|(?:north|south|east|west)\p{L}* of|upstream|downstream|inland|above|below|beneath)\b/u.test(
			after
		)
	);
}

const quality =
	'(?:diameter|radius|mass|length|width|height|depth|thickness|size|area|volume|weight|circumference|wavelength|frequency|speed|velocity|rate|acceleration|temperature|pressure|altitude|elevation|distance|density|gravity|energy|voltage|power|capacity|range|(?:boiling|melting|freezing) point|half-life|period|duration|lifespan|life ?span|life expectancy|life|gestation|age|year|day|term|potential|threshold|extent|coastline|border|orbit|magnitude|population)s?';

const measures = new RegExp(
	`\\b${quality}(?: \\([^()]{1,30}\\))? (?:of|at|above|below|near|at and (?:above|below)) $|\\b${quality}\\b[^,;:()]{0,70} (?:is|was|are|were|equals|averages|averaged|reaches|reached|measures|measured|lasts|lasted|remains (?:steady |constant |fairly constant )?at)(?: at| about)? $`,
	'u'
);

const does =
	/\b(?:boils?|melts?|freezes?|weighs?|weighed|measures?|measured|covers?|covered|spans?|spanned|stretch(?:es|ed)?|extends?|extended|rises?|rose|stands?|stood|reach(?:es|ed)?|lies?|travels?|travelled|traveled|moves?|flows?|spins?|rotates?|holds?|carries|drops?|falls|keeps?|kept|maintained|constant|steady|thrives?|grows? best)(?: [\p{L}-]+){0,3}?(?: (?:at|to|for|over))? $/u;

const lasts =
	/\b(?:lasts?|lasted|takes?|took|lives?|live|persists?|persisted|endures?|endured|requires?|serves?|matures?|develops?)(?: [\p{L}-]+){0,3}?(?: (?:for|of|in))? $/u;

/** "stayed shut for eight years" tells little without its date. */
const keeps =
	/\b(?:stayed|remained|reigned|ruled|blocked|occupied|besieged|closed|shut|governed|continued|raged|suspended?)\b[^,;]{0,40} for $/;

const recurs =
	/\b(?:orbits?|rotates?|returns?|occurs?|erupts?|passes|completes?|revolves?|circles?|spins?|repeats?|meets?|held|elected|renewed|doubles?)\b[^,;]{0,50} (?:in|every|once every) $/;

/** "23 % wider than", "ten metres higher than". */
const differs =
	/^ (?:higher|lower|longer|shorter|wider|deeper|larger|smaller|heavier|lighter|denser|faster|slower|brighter|taller|thicker) than \S/;

const changes =
	/\b(?:shorten|lengthen|lower|raise|fall|rise|grow|increase|reduce|drop|shrink|expand|decrease|decline|widen|warm|cool)(?:s|ed|d)?\b[^,;]{0,70} by $|\b(?:fell|rose|grew|shrank) by $/;

/** "makes up 21 percent of", "About three quarters of all …". */
function isShare(lead: string, after: string): boolean {
	if (!/^ of (?!(?:those|these|them|this|that|his|her|their|its own)\b)/.test(after)) return false;
	return (
		/^(?:[Ii]n [^,]{2,30}, )?$|, (?:and |but )?$/.test(lead) ||
		/\b(?:is|are|was|were|make up|made up|account(?:ed)? for|cover(?:ed)?|contain(?:ed)?|comprised?|represent(?:ed)?|occup(?:y|ied)|found in|lives? in|held|owned|produced?|reflect|absorb|killed|[a-z]{2,}[^s\W]s(?: up| for| in)?) $/.test(
			lead
		)
	);
}

const rates =
	/\b(?:inflation|unemployment|rates?|literacy|turnout|share|growth|tariff|tax)\b[^,;]{0,40} (?:of|is|was|were|at|above|below|reached|averaged|exceeded|hit) $/;

const paid =
	/\b(?:cost|paid|worth|price|sold|bought|purchased|budget|debts?|loan|fine|GDP|revenues?|investment|spent|value|damages?|salary|wage|prize|tax)\b[^;]{0,70} (?:of|for|is|was|were|at|to|exceeded|reached|totalled|totaled) $|\b(?:cost|costing|paid|paying|worth|spent|spending|totalling) $/;
