/** Whether a title or heading names a part that any text may have, as "Background and purpose" does, and so says nothing of its own. */
export function isPartOfAnyText(heading: string): boolean {
	return anyPart.test(heading);
}

const part =
	'(?:introduction|conclusions?|overview|summary|preface|abstract|background|objectives?|purposes?|aims?|(?:materials? |patients |subjects )?(?:and |& )?methods?|findings?|results?|discussion|interpretation|notes|contents)';

const anyPart = new RegExp(`^${part}(?:,? (?:and |& )?${part})*\\b.{0,4}$`, 'i');

/** A title or heading without the signs before its first word, such as a small picture. */
export function withoutOrnament(heading: string): string {
	return heading.replace(/^[^\p{L}\p{N}“"‘'([]+/u, '');
}
