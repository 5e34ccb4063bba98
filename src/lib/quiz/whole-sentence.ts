/** Whether a drafted prompt or statement is made of whole sentences, not of a line of notes, a headline or what was cut short. */
export function isSentence(text: string): boolean {
	const bare = withoutNote(text).replace(/^[^.:]{1,80}: (?=\p{Lu})/u, '');
	if (/^\[\W|^\p{Lu}{4,}[.:,]/u.test(text) || /^\p{Lu}{4,}[.:,]/u.test(bare)) return false;
	if (!/^[“"‘(]?[\p{Lu}\d_]/u.test(bare) || !/[.!?]["”’)]*$/.test(bare)) return false;
	if (
		/[→←=★•|&/<>]|, \d{4};|^\W*[–—-] | [–-] |\.\.$|, shown in\.|\be\.g\.|\bc\. |^\d/u.test(bare) &&
		!/^\d+ \p{Ll}/u.test(bare)
	)
		return false;
	return shortMonth.test(bare) || isLabelled(withoutNote(text)) ? false : partsOf(bare).every(isWhole);
}

/** A prompt without what stands in brackets before it. */
export function withoutNote(text: string): string {
	return text.replace(/^\[[^\]]*\] /, '');
}

/** The sentences of a prompt. */
export function partsOf(text: string): string[] {
	return text.split(/(?<=(?<!\b\p{Lu}|\b(?:Mr|Mrs|Dr|St))[.!?”"])\s+(?=[\p{Lu}[“"_])/u);
}

/** "Silver eel: the adult on its way back": what stands before the colon says nothing. */
function isLabelled(text: string): boolean {
	const [, label] = /^([^.:;]{1,60}): /.exec(text) ?? [];
	return label !== undefined && !finite.test(label) && label.split(' ').length <= 6;
}

const shortMonth = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?= \d)/;

/** Whether a sentence has a verb of its own, and each clause that was begun has one too. */
function isWhole(sentence: string): boolean {
	const open = sentence.replace(/\([^)]*\)/g, ' ').replace(/\[[^\]]*\]/g, ' ');
	const main = open
		.split(/[,;:] | – /)
		.filter((part, at) => at === 0 || !(aside.test(part) || (at === 1 && participle.test(part))))
		.join(', ');
	if (!finite.test(main)) return false;
	const [, clause = ''] =
		/\b(?:which|who|whom|whose|because|although|whether|(?:believed|said|thought|found|showed|held|reported|argued) that)\b(?!.*\b(?:which|who|whom|whose|because|although|whether)\b)(.*)$/.exec(
			open
		) ?? [];
	return clause === '' || finite.test(clause);
}

/** What hangs on something else: "which was closed"; right after a name also "developed for the army". */
const aside = /^(?:who|which|whose|where|whom) /;
const participle = /^(?:\p{Ll}+ed|built|made|known|written|born|seen|held|kept|drawn|given|taken|found) /u;

const finite =
	/\b(?:is|are|was|were|has|have|had|can|could|will|would|did|does|do|may|might|must|should|became|began|broke|brought|built|bought|came|chose|cut|drank|drew|drove|fell|felt|found|fought|gave|got|grew|held|hid|hit|kept|knew|laid|led|left|lay|lost|made|meant|met|paid|put|ran|read|rode|rose|said|sang|sat|saw|sent|set|shook|showed|sold|spent|split|spoke|spread|stood|stole|struck|swam|swept|swore|taught|took|told|thought|threw|understood|went|won|wrote|\p{Ll}{2,}(?:ed|es|s))\b/u;
