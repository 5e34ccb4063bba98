import type { Span } from '#lib/facts/fact.ts';
import type { Label } from './label.ts';
import type { Likeness } from './likeness.ts';
import type { Profile } from './profile.ts';

/** A fact and a passage that are to be judged, and how alike they are. */
export type Pair = { fact: Profile; passage: Profile; likeness: Likeness };

/** A label with the words that show it in each of the two texts; there are none when the whole shows it. */
export type Judgement = { label: Label; fact: Span[]; passage: Span[] };
