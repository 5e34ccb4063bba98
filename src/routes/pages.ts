/** The page of a long list that an address asks for, or the nearest that there is. */
export function pageOf(asked: string | null, things: number, perPage: number): number {
	const page = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1;
	return Math.max(1, Math.min(page, Math.ceil(things / perPage)));
}
