import { randomBytes } from 'node:crypto';
import { newId } from '#lib/facts/id.ts';

/** A new UUIDv7. */
export const freshId = (now: number): string => newId(now, randomBytes(10));
