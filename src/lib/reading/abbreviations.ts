/** Words after whose full stop a sentence goes on. */
export const neverEnds = new Set(
	(
		'mr mrs ms dr prof st gen col lt sgt capt cpt maj adm rev hon pres gov sen rep messrs mme mlle sr fr ' +
		'e.g i.e eg ie cf v vs viz ca approx c no nos vol vols p pp ed eds fig figs eq eqs ch chap sec sect art arts par tab ' +
		'op cit ibid esp incl resp bros assoc dept est trans mt ft fl'
	).split(' ')
);

/** Words whose full stop may also end a sentence: what comes next decides. */
export const mayEnd = new Set(
	(
		'etc al u.s u.s.a u.k u.n e.u u.s.s.r a.m p.m b.c a.d b.c.e c.e ph.d m.d jr inc ltd co corp ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun d.c km kg cm mm hr min'
	).split(' ')
);

/** Words that open a sentence and are no names. */
export const openers = new Set(
	(
		'The This That These Those It Its He She They We You His Her Their Our There Here In On At By For From With Without ' +
		'After Before During Since Until When While Where As If Although Though Because However Moreover Furthermore ' +
		'Therefore Thus Hence Then Today Now Later Soon Both All Some Many Most Such Each Every Another Other Only Even ' +
		'But And Or So Yet Also An To Of One Two Several Under Over Between Among According Despite Unlike Like ' +
		'Nevertheless Meanwhile Instead Finally First Second Additionally Through What Why How Who Which'
	).split(' ')
);
