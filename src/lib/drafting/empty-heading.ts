/** Whether a title or heading names a part that any text may have, as "Background and purpose" does, and so says nothing of its own. */
export function isPartOfAnyText(heading: string): boolean {
	return anyPart.test(heading);
}

const part =
	'(?:introduction|conclusions?|overview|summary|preface|abstract|background|objectives?|purposes?|aims?|(?:materials? |patients |subjects )?(?:and |& )?methods?|findings?|results?|discussion|interpretation|notes|contents)';

const anyPart = new RegExp(`^${part}(?:,? (?:and |& )?${part})*\\b.{0,4}$`, 'i');
