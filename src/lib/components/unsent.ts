import type { Letter } from './letter.ts';

/* Letters that the server has not stored yet, kept in the browser: one key each, so that two tabs lose none. */

const place = 'este.unsent';

export function keep(letter: Letter): void {
	try {
		localStorage.setItem(`${place}.${letter.fields.learner}.${letter.id}`, JSON.stringify(letter));
	} catch {
		/* A browser that stores nothing still has the letter in memory, and warns before it is left. */
	}
}

export function forget(letter: Letter): void {
	try {
		localStorage.removeItem(`${place}.${letter.fields.learner}.${letter.id}`);
	} catch {
		/* Nothing was stored. */
	}
}

/** A learner's letters that were not stored when their page went away, the oldest first: ids sort by time. */
export function kept(learner: string): Letter[] {
	return keysOf(learner).flatMap((key) => read(key) ?? []);
}

/** Gives the letters of a learner who has just become another one to that other, who is whoever is signed in next. */
export function handOver(from: string): void {
	for (const key of keysOf(from)) {
		const letter = read(key);
		localStorage.removeItem(key);
		if (letter) keep({ ...letter, fields: { ...letter.fields, learner: heir } });
	}
}

/** Takes on what was handed over. */
export function inherit(learner: string): void {
	for (const letter of kept(heir)) {
		forget(letter);
		keep({ ...letter, fields: { ...letter.fields, learner } });
	}
}

const heir = 'whoever-is-next';

function keysOf(learner: string): string[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(`${place}.${learner}.`))
			.sort();
	} catch {
		return [];
	}
}

/** Null for a letter that another tab has sent meanwhile, or that is not one. */
function read(key: string): Letter | null {
	try {
		return JSON.parse(localStorage.getItem(key) ?? 'null');
	} catch {
		return null;
	}
}
