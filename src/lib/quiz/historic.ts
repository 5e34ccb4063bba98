import { gap } from '#lib/facts/fact.ts';
import { askingSentence } from './basis.ts';
import { withoutNote } from './whole-sentence.ts';

/**
 * Whether the deed that a sentence dates is one whose year people learn, such as a founding, a battle, a discovery or a law.
 * In a chapter most dated sentences tell of lesser things: where somebody was born, moved, or spoke.
 */
export function isHistoric(prompt: string): boolean {
	const sentence = withoutNote(askingSentence(prompt));
	const [before = '', after = ''] = sentence.split(gap);
	if (personal.test(sentence) || unnamed.test(sentence)) return false;
	const near = before.split(' ').length <= 4 ? first(after) : last(before);
	return learnt.test(near) && !/^To\b|^When\b/.test(sentence);
}

const first = (text: string) => text.split(' ').slice(0, 16).join(' ');
const last = (text: string) => text.split(' ').slice(-16).join(' ');

/** Lives of persons, and what nobody names: "an expedition of two hundred men", "the larger effort". */
const personal =
	/\b(?:[Bb]orn|married|moved to|grew up|graduated|attended|nicknamed|anecdote|notorious incident)\b/;
const unnamed =
	/^(?:(?:In|On) (?:the )?_{4},? )?(?:[Aa]n? (?:expedition|group|fleet|force|army|band|mob|crowd|contingent|number|series|law|act|bill|treaty)\b(?! (?:called|known|named|led))|[Tt]he (?:larger|smaller|greater|lesser|earlier|later|latter|newer|older|worst|best)\b)/;

const learnt =
	/\b(?:founded|established|created|(?<!newly )formed|launched|opened|built|completed|introduced|invented|discovered|uncovered|isolated|patented|developed|published|proclaimed|declared|signed|ratified|adopted|passed|enacted|approved|abolished|outlawed|repealed|granted|gained|won|achieved|recognized|recognised|annexed|conquered|invaded|occupied|captured|seized|sacked|destroyed|besieged|laid siege|attacked|bombed|defeated|surrendered|overthrew|overthrown|deposed|ousted|toppled|assassinated|executed|crowned|elected|inaugurated|impeached|resigned|abdicated|began|broke out|ended|fell|collapsed|split|united|unified|merged|joined|withdrew|expelled|exiled|landed|set sail|detonated|exploded|eradicated|licensed|awarded|transmitted|partitioned|colonized|colonised|purchased|ceded|nationalized|nationalised|freed|emancipated|unconstitutional|independence|became (?:the first|king|queen|emperor|president|prime minister|chancellor|part|a republic|independent))\b/;
