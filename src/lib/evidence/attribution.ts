import type { Span } from '#lib/facts/fact.ts';

/** Where a text says who says it: "according to critics", "Lindert and Williamson calculated in 1983". */
export function attributionsIn(text: string): Span[] {
	return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
		start: index,
		end: index + whole.length
	}));
}

const verbs =
	'(?:say|says|said|find|finds|found|show|shows|showed|shown|write|writes|wrote|report|reports|reported|argue|argues|argued|conclude|concludes|concluded|calculate|calculated|claim|claims|claimed|believe|believes|believed|suggest|suggests|suggested|estimate|estimated|reckon|reckons|reckoned|think|thinks|hold|holds|recommend|recommends|warn|warns|warned|reveal|revealed|reveals|recommend|agree|predict|predicted|saying)';

const pattern = new RegExp(
	[
		// "…, Charles Feinstein showed in 1998", "…, say some economists"
		`,\\s[^,;:.]{0,90}\\b${verbs}\\b[^,;:.]{0,60}(?=[,;:.]|$)`,
		// "According to the conclusions, …"
		`\\baccording to [^,;:.]{1,80}`,
		// "The reviewers conclude that …", "David Neumark … concluded in 2000 that …"
		`^[^,;:]{3,160}?\\b${verbs}(?: in (?:1\\d|20)\\d\\d)? that\\b`,
		// "… : this is what the simple model predicts"
		`: (?:this|that|it) is [^;:.]{3,90}\\b${verbs}\\b`
	].join('|'),
	'giu'
);
