const remembered = 20_000;
const running = new Map<string, Promise<unknown>>();

/** Does a thing once for each key: a second click within some seconds gets what the first one got. */
export function once<Result>(key: string, run: () => Promise<Result>): Promise<Result> {
	const known = running.get(key) as Promise<Result> | undefined;
	if (known) return known;
	const begun = run();
	running.set(key, begun);
	setTimeout(() => running.delete(key), remembered).unref();
	return begun;
}
