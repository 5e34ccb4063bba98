/** The offset of the paragraph that is being read: the first that is in sight below the top of the window. */
export function topmost(): number | null {
	const top = innerHeight * 0.15;
	for (const block of document.querySelectorAll('#text > div')) {
		if (block.getBoundingClientRect().bottom <= top) continue;
		const [, at] = /^at-(\d+)$/.exec(block.querySelector('[id^="at-"]')?.id ?? '') ?? [];
		return at === undefined ? null : Number(at);
	}
	return null;
}

const settledAfterMs = 800;

/** Calls `keep` with the offset of what is being read whenever scrolling has come to rest; answers how to stop. */
export function follow(keep: (at: number) => void): () => void {
	let timer = 0;
	let last: number | null = null;
	const tell = () => {
		const at = scrollY < 50 ? 0 : topmost();
		if (at === null || at === last) return;
		last = at;
		keep(at);
	};
	const scrolled = () => {
		clearTimeout(timer);
		timer = window.setTimeout(tell, settledAfterMs);
	};
	addEventListener('scroll', scrolled, { passive: true });
	return () => {
		clearTimeout(timer);
		removeEventListener('scroll', scrolled);
	};
}
