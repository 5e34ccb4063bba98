import { matches } from './matches.ts';

/** The only thing of a kind that a text names, as "the Suez Canal Company" for "company"; null when it names none or two. */
export function onlyNamed(noun: string, text: string): string | null {
	const head = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
	// "The city" is hardly ever called so, but for "Mexico City".
	if (noun === 'city' || !text.includes(head)) return null;
	const found = new Set<string>();
	const named = new RegExp(
		`${words}${head}(?: (?:of|on|for)(?: the)?(?: \\p{Lu}[\\p{L}’'-]+)+)?(?![\\p{L}’'-]| \\p{Lu}\\p{Ll})`,
		'gu'
	);
	const lines = text.split('\n').filter((line) => line.includes(head));
	for (const [name] of lines.flatMap((line) => matches(named, line))) {
		const bare = name.replace(/^(?:The|A|An|In|On|At|By|This|His|Its|Their|When|After|Before|But|And) /, '');
		if (bare.includes(' ')) found.add(bare);
	}
	const [only, ...others] = [...found].filter(
		(name) => ![...found].some((other) => other !== name && other.endsWith(` ${name}`))
	);
	return only && others.length === 0 && !only.includes(' and ') ? `the ${only}` : null;
}

const words = "(?=\\p{Lu})(?<![\\p{L}’'-])(?:\\p{Lu}[\\p{L}.’'-]+ (?:(?:of|for|and) (?=\\p{Lu}))?){0,5}";
