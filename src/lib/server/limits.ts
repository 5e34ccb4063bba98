type Rule = { window: number; max: number };
type Window = { count: number; endsAt: number };

/** How many keys are remembered; beyond it the oldest is forgotten. */
const most = 50_000;

/** Counts tries in memory, by key, in windows of so many seconds. */
export class Limits {
	#windows = new Map<string, Window>();

	/** Counts a try, or says in how many seconds the next one is allowed. */
	take(key: string, rule: Rule, now = Date.now()): { allowed: boolean; retryAfter: number | null } {
		const known = this.#windows.get(key);
		if (!known || known.endsAt <= now) {
			this.#open(key, now + rule.window * 1000);
			return { allowed: true, retryAfter: null };
		}
		if (known.count >= rule.max)
			return { allowed: false, retryAfter: Math.ceil((known.endsAt - now) / 1000) };
		known.count++;
		return { allowed: true, retryAfter: null };
	}

	/** Takes back a try that turned out to be right. */
	giveBack(key: string): void {
		const known = this.#windows.get(key);
		if (known && known.count > 0) known.count--;
	}

	get size(): number {
		return this.#windows.size;
	}

	#open(key: string, endsAt: number): void {
		this.#windows.delete(key);
		const [oldest] = this.#windows.keys();
		if (this.#windows.size >= most && oldest !== undefined) this.#windows.delete(oldest);
		this.#windows.set(key, { count: 1, endsAt });
	}
}
