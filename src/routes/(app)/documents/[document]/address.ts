/** Whether this may be a link: an address on the web, and nothing that a browser would run. */
export function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
