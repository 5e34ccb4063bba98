const small = new Set(
	'also been being both does doing done down each even ever from have having here into just like made main mainly make makes many more most much must only other over same some such than that their them then there these they this those through under until upon very well were what when where which while will with within without would year years time times part parts form forms kind kinds type types thing things place number used using uses between during about across called known often usually including include includes'.split(
		' '
	)
);

/** How many words of a stretch say something, counted to `most`: names, figures and words of four letters and more. */
export function contentWords(text: string, most = Infinity): number {
	let count = 0;
	anyWord.lastIndex = 0;
	for (let found = anyWord.exec(text); found && count < most; found = anyWord.exec(text)) {
		const [word] = found;
		if ((word.length > 3 || opensLarge.test(word)) && !small.has(word.toLowerCase())) count += 1;
	}
	return count;
}

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const opensLarge = /^[\p{N}\p{Lu}]/u;

/** Whether a stretch leaves open what is meant; "Four years later" at its start does not, when it is explained. */
export function isVague(text: string): boolean {
	return vague.test(
		text.replace(/^\p{L}+ (?:years?|months?|weeks?|days?) later |^the (?:following|next|same) /iu, '')
	);
}

/** Words that leave open what is meant, how often or how surely. */
export const vague =
	/\b(?:often|usually|sometimes|generally|typically|commonly|frequently|rarely|seldom|may|might|could|would|should|perhaps|probably|possibly|likely|arguably|tend|tends|tended|seem|seems|appear|appears|various|varying|varies|several|many|some|numerous|different|similar|such|certain|other|others|another|these|this|those|that time|too|either|neither|not|never|nothing|no|important|importance|role|roles|example|examples|instance|following|above|below|earlier|later|next|here|there|today|now|currently|recently|recent|still|again|however|likewise|one of|among|among them|better|worse|easier|harder|crucial|essential|vital|useful|helpful|complex|complicated|interesting|significant|significantly|Figure|Table|Chapter|we|our|us|you|your|I|respectively|instead|consider|considered|believed|thought|said|so-called|etc|because of this|in turn|former|latter)\b/i;
