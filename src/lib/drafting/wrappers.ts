const links =
	/^(?:however|moreover|furthermore|in addition|additionally|also|thus|therefore|hence|consequently|as a (?:result|consequence)|for (?:example|instance)|nevertheless|nonetheless|meanwhile|indeed|in fact|finally|similarly|likewise|in particular|notably|of course|interestingly|specifically|accordingly|on the other hand|(?:by|in) contrast|instead|still|yet|then|later|eventually|subsequently|above all|in short|in other words|more specifically|as is well known|as (?:discussed|mentioned|noted|described|explained|shown|seen|said) ?(?:above|below|earlier|before|previously)?|at the same time|to this end|not surprisingly),\s+/i;

const joiners = /^(?:and|but|so|yet)\s+/i;

const reports =
	/^(?:it (?:should|must|can|has to|is to) (?:also )?be (?:noted|stressed|emphasi[sz]ed|mentioned|remembered|added|pointed out|said) that|it is (?:also )?(?:(?:well |widely |generally )?(?:known|accepted|agreed)|(?:worth|important|interesting|necessary) (?:noting|mentioning|remembering|recalling|to (?:note|mention|remember|add|recall))) that|(?:please )?note that|the (?:study|results?|research|analysis|findings?|article|paper|authors?|data) (?:(?:has|have|also|clearly) )*(?:shows?|showed|shown|finds?|found|suggests?|suggested|reveals?|revealed|demonstrates?|demonstrated|confirms?|confirmed|indicates?|indicated) that|research results (?:showed|substantiated the fact|confirmed) that|(?:historians|scholars|scientists|experts) (?:agree|have shown|have found) that|(?:this|the) (?:work|article|paper|study|chapter) (?:shows|notes|recalls|argues) that|remember that|recall that),?\s+/i;

/** The part of an abstract, or what a note is for. */
const labels =
	/^(?:background|findings?|results?|interpretation|conclusions?|discussion|key terms?|definition): (?=\p{Lu})/iu;

/** "PARIS, May 2 (AP) – " of a newspaper */
const dateline = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*(?:, [^–—]{1,40}?)?(?: \([^()]{2,12}\))? [–—] (?=\p{Lu})/u;

/** Where the statement itself starts, behind "However," and "It should be noted that". */
export function statementStart(sentence: string): number {
	let start = dateline.exec(sentence)?.[0].length ?? 0;
	for (;;) {
		const rest = sentence.slice(start);
		const [wrapper] = labels.exec(rest) ?? links.exec(rest) ?? reports.exec(rest) ?? joiners.exec(rest) ?? [];
		if (!wrapper) return start;
		start += wrapper.length;
	}
}
