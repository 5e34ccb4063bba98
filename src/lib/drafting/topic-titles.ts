/** The longest title that a topic has. */
export const longestTitle = 100;

/** A heading as the title of a topic: without its numbering and the marks at its end. */
export function titleOf(heading: string): string {
	const flat = heading.replace(/\s+/g, ' ').trim();
	const bare = flat
		.replace(divided, '')
		.replace(numbered, '')
		.replace(/[\s:.;,–—-]+$/, '');
	return shortened(/\p{L}/u.test(bare) ? bare : flat);
}

/** Titles with the same key name the same topic: case, articles, plurals and punctuation do not count. */
export function topicKey(title: string): string {
	const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const told = words.length > 1 && /^(?:the|an?)$/.test(words[0]!) ? words.slice(1) : words;
	return told.map(singular).join(' ');
}

/** Whether a heading says what part of a text this is, and not what it is about. */
export function isNoTopic(title: string): boolean {
	return parts.test(title.replace(/[\s:.?!]+$/, '').toLowerCase());
}

/** A word that may be a plural as its singular; what is left need not be a word, only the same for both. */
export function singular(word: string): string {
	if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
	if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
	return word.replace(/(?<=(?:x|ch|sh|ss))es$|s$/, '');
}

const division = 'chapter|part|section|unit|lecture|lesson|module|week|topic|book|appendix|act|step';
const ordinal = String.raw`(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)`;

/** "Chapter 3: ", "Part II – ". */
const divided = new RegExp(String.raw`^(?:${division})\s+${ordinal}(?:\s*[:.)–—-]+\s*|$)`, 'i');

/** "1.2 ", "IV. ", "§ 3 ", "(a) ", but no day of a month. */
const numbered =
	/^(?:§+ ?)?(?:\d{1,2}(?:\.\d{1,2})*[.):]? (?=\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|[IVX]+[.)] |\((?:\d{1,2}|[a-z]|[ivx]+)\) )/u;

const parts =
	/^(?:(?:an? |the )?(?:short |brief |general )?(?:introduction|intro|preface|foreword|prologue|epilogue|afterword|overview|abstract|summary|synopsis|outline|background|conclusions?|concluding remarks|closing remarks|discussion|results|methods|materials and methods|methodology|acknowledge?ments|references?|bibliography|works cited|literature|further reading|suggested reading|recommended reading|see also|external links|links|notes?|footnotes|endnotes|sources?|citations?|index|glossary|contents|table of contents|appendix|appendices|key (?:terms|words|points|concepts|ideas|facts|takeaways|people|dates)|keywords|vocabulary|definitions|(?:review |discussion |study |revision |practice |check |self-test )?questions|questions (?:for|to) .*|exercises|problems|quiz|answers|homework|activities|(?:learning |lesson |chapter )?(?:objectives|outcomes|goals|aims)|chapter (?:summary|review|outline)|(?:in )?(?:summary|conclusion|brief)|what you will learn|to remember|remember|comments|about the authors?|about this .*|authors?|credits|figures?|tables?|related (?:posts|articles|pages|topics)|share this|more|faq|frequently asked questions)|introduction and .*|.* and conclusions?|summary (?:of|and) .*)$/;

function shortened(title: string): string {
	return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).replace(/\s+\S*$/, '')}…`;
}
