/** Where to go after signing in: a page of this server, whatever the address asks for. */
export function next({ searchParams }: URL): string {
	const wanted = searchParams.get('next') ?? '';
	const here = 'http://este.invalid';
	if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted) || !URL.canParse(wanted, here)) return '/today';
	const { origin, pathname, search, hash } = new URL(wanted, here);
	const path = pathname + search + hash;
	return origin === here && !path.startsWith('//') ? path : '/today';
}
