import type { Placed } from './context.ts';

/**
 * Whether what a dated sentence tells is about someone or something in particular: it names them, it tells of a thing that
 * happens once, or it tells a deed in the life of what its text is about.
 */
export function tellsOfSomething({ sentence, title, notes }: Placed): boolean {
	const { text, start, names, dates } = sentence;
	const statement = text.slice(start);
	const isNamed = names.some((name) => name.start >= start && name.type !== 'demonym');
	if (nobodys.test(statement)) return false;
	if (isNamed || (notes && notes.length > 0) || once.test(statement)) return true;
	if (title !== '' && (deed.test(statement) || isAbout(title, statement)) && !anybody.test(statement))
		return true;
	return dates.some(({ kind }) => kind === 'date') && singleWord.test(statement);
}

/** "Since 1983 the metre has been …", in a text on the metre. */
function isAbout(title: string, statement: string): boolean {
	const noun = /(\p{L}{4,})$/u.exec(title)?.[1]?.toLowerCase() ?? '';
	return noun !== '' && new RegExp(`^(?:(?:in|on|since) [^,]{3,20},? )?the ${noun}\\b`, 'iu').test(statement);
}

/** "Krakatoa erupted". */
const singleWord = /^(?![A-Z][a-z]+ing )[A-Z][a-z]{3,}(?<!s) (?:was|were|[a-z]+ed|rose|fell|sank|broke)\b/;

const once =
	/^(?:the first \p{L}|(?:the |an? )?[\p{L}-]+(?: \p{Ll}+)? (?:was|were) (?:first )?(?:introduced|invented|discovered|isolated|identified|patented|sequenced)(?!\p{L}))/iu;

const deeds =
	'introduced|built|rebuilt|replaced|added|founded|opened|closed|launched|discovered|invented|destroyed|abolished|adopted|banned|completed|published|redefined|repealed|installed|extended|captured|demolished|restored|nationalised|privatised|dissolved|legalised|approved|ratified|rejected|annexed';

/** What is worth remembering of a canal or a volcano: it was opened, it erupted. */
const deed = new RegExp(
	`\\b(?:(?:was|were) (?:(?:first|finally|\\p{Ll}+ly) )?(?:${deeds}|lit|named|sunk|scrapped|finished|automated|merged|released)|${deeds}|erupted|exploded|collapsed|rose above)(?!\\p{L})`,
	'u'
);

/** Those of whom nobody learns when they did something. */
const anybody =
	/^(?:(?:in|on|by|since) [^,]{3,20},? )?(?:some|many|several|most|people|visitors|fishermen|critics|observers|engineers|scientists|researchers|students|workers|doctors|one|another|a \p{Ll}+er)\b/iu;

/** "The first chief engineer resigned in 1905." */
const nobodys =
	/^(?:(?:in|on) [^,]{3,20},? )?the (?:\p{Ll}+ ){1,3}(?:resigned|retired|left|arrived|returned|came back|fell ill|complained)\b/iu;
