const empty = new Set(
	'way thing part factor form type kind sort number variety range amount lot result example process change case group set series level degree extent area place time year day month period point end beginning side use step stage reason problem idea fact term word name question answer effect purpose condition situation difference feature aspect method system element member need ability power influence presence absence lack increase decrease rise growth size shape total rest majority half third quarter percent cent portion share basis failure success attempt effort event century decade subject source matter issue concern hour week minute second sense course moment order contrast addition hand turn opportunity substance people person man woman men women'.split(
		' '
	)
);

/** Whether a noun tells nothing by itself. */
export function isEmpty(noun: string): boolean {
	const word = noun.toLowerCase();
	return empty.has(word) || (word.endsWith('s') && empty.has(word.slice(0, -1)));
}
