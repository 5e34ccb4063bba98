/** The time zones that can be chosen, by region; the one that is set is always among them. */
export function zones(current: string): { region: string; names: string[] }[] {
	const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current]);
	const regions = new Map<string, string[]>();
	for (const name of [...names].sort()) {
		const region = name.includes('/') ? name.replace(/\/.*/, '') : 'Others';
		regions.set(region, [...(regions.get(region) ?? []), name]);
	}
	return [...regions].map(([region, names]) => ({ region, names }));
}
