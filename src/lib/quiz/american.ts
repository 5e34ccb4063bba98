/** A folded word as Americans spell it, so that both spellings compare equal. */
export function american(word: string): string {
	if (word.length < 4) return word;
	const whole = alone.get(word);
	if (whole) return whole;
	return endings.reduce((spelt, [british, other]) => spelt.replace(british, other), word);
}

const alone = new Map(
	Object.entries({
		grey: 'gray',
		tyre: 'tire',
		plough: 'plow',
		mould: 'mold',
		cheque: 'check',
		programme: 'program',
		programmes: 'programs',
		defence: 'defense',
		offence: 'offense',
		licence: 'license',
		practise: 'practice',
		judgement: 'judgment',
		ageing: 'aging',
		aluminium: 'aluminum',
		kerb: 'curb',
		fulfil: 'fulfill',
		skilful: 'skillful',
		enrol: 'enroll',
		caesium: 'cesium',
		sceptic: 'skeptic',
		sceptical: 'skeptical',
		artefact: 'artifact',
		storey: 'story'
	})
);

const endings: [british: RegExp, american: string][] = [
	[/sulph/, 'sulf'],
	[/(?<=[a-z]{2})is(?=(?:e[dr]?|ing|ations?|ational|ers)$)/, 'iz'],
	[/lys(?=(?:ed?|ing)$)/, 'lyz'],
	[
		/(?<=(?:col|fav|hon|lab|neighb|behavi|rum|tum|harb|arm|hum|vap|vig|flav|od|endeav|sav|parl|val))our/,
		'or'
	],
	[/(?<=(?:cent|theat|met|lit|fib|calib|spect|meag|somb|lust|sab|mit))re(s?)$/, 'er$1'],
	[/(?<=(?:dial|catal|anal|monol|epil|prol))ogue/, 'og'],
	[/(?<=(?:travel|model|label|cancel|level|fuel|signal|channel|counsel|jewel))l(?=ed$|ing$|er$)/, ''],
	[/^oe(?=[dstm])/, 'e'],
	[/^f(?:oe)(?=t)/, 'fe'],
	[/^ae(?=ti|on)/, 'e'],
	[/^(an|h|leuk|p|gyn|orthop|encyclop|medi|f|isch|septic|ur|hyperglyc|hypoglyc|gl)ae(?=[mdcv])/, '$1e'],
	[/aem(?=ia$|ic$)/, 'em'],
	[/^haem/, 'hem'],
	[/rrhoea$/, 'rrhea'],
	[/noeuv/, 'neuv']
];
