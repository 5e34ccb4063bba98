/** Stands in an address and in a form for what is in no topic. */
export const none = 'none';

/** Facts that one form can name, each in a field of its own. */
export const perPage = 40;

/** The page that an address asks for, or the nearest that there is. */
export function pageOf(asked: string | null, facts: number): number {
	const page = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1;
	return Math.max(1, Math.min(page, Math.ceil(facts / perPage)));
}
