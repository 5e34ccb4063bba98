/** A folded name by its sound, roughly, so that two ways of writing it in Latin letters come out alike. */
export function heard(name: string): string {
	return sounds.reduce((spelt, [letters, sound]) => spelt.replace(letters, sound), name);
}

const sounds: [letters: RegExp, sound: string][] = [
	[/tsch|tch/g, 'ch'],
	[/sch/g, 'sh'],
	[/dzh|zh|dj/g, 'j'],
	[/kh/g, 'h'],
	[/ph/g, 'f'],
	[/ck|q|c(?![hiey])/g, 'k'],
	[/w/g, 'v'],
	[/(?<=.)ff$/, 'v'],
	[/(?<=.)[yj](?=[aeou])/g, ''],
	[/(?:yi|iy|yy|ii|ij|ei|ey|y)$/, 'i'],
	[/(?<=.)y/g, 'i'],
	[/tz|ts/g, 'z'],
	[/ue/g, 'u'],
	[/oe(?!v)/g, 'o'],
	[/x/g, 'ks'],
	[/(.)\1+/g, '$1']
];
