import { sql } from 'drizzle-orm';

/** Whether a card is a draft that waits for a decision and is not set aside; for queries that have the table `card`. */
export const isWaiting = sql`(card.status = 'draft' and not card.set_aside)`;

/** Whether a card is a draft that was set aside, because few would take it. */
export const isSetAside = sql`(card.status = 'draft' and card.set_aside)`;
