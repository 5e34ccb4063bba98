import { countryOf } from '#lib/reading/countries.ts';
import { heads, titles } from '#lib/reading/heads.ts';
import { inSeries, isAside } from './claim-around.ts';
import type { Phrase } from './claim-phrases.ts';

/** How much a name is worth asking for. */
export function worthOfName({ text, told, after }: Phrase): number {
	const words = text.split(' ');
	if (words.every((word) => general.has(word))) return 0;
	if (
		/^(?:Sept|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Almost|Nearly|BCE?|CE|AD|B\.C|A\.D|C\.E|Only|Most|Each|No|Mr|Ms|Mrs|Dr|Figure|Table|Latin|Greek|English|French|German)\b/.test(
			text
		) ||
		/-\p{Ll}|\d\p{Lu}|\p{Ll}\d/u.test(text)
	)
		return 0;
	if (demonymous.test(text) || (told === '' && /^\p{Lu}{3,}$/u.test(text) && after.startsWith(','))) return 0;
	let worth = 2.4 + (words.length > 1 ? 0.6 : 0);
	if (/^Nobel|^(?:Physics|Chemistry|Medicine|Earth|Sun|God|Internet|Web)$/.test(text)) worth -= 0.7;
	if (/(?:ans|ists|crats|ards|ians|ese)$/.test(text) || /\d$/.test(text)) worth -= 0.8;
	if (countryOf(text)) worth -= 0.6;
	if (/^(?:for|to|like|unlike) [^,]*$/i.test(told)) worth -= 1;
	if (agent.test(told.slice(-70))) worth += 0.6;
	if (/^[.;:]|^,(?! (?:and|or) )|^$/.test(after)) worth += 0.3;
	if (inSeries(told, after)) worth -= 0.8;
	if (isAside(told)) worth -= 1.2;
	return worth;
}

/** Words that tell of what kind something is, not which one it is. */
const general = new Set([...titles, ...Object.values(heads).flatMap((words) => [...words])]);

/** "American dollar", "Scottish National MP Joanna Cherry" */
const demonymous =
	/^(?:American|British|English|French|German|Dutch|Italian|Spanish|Russian|Soviet|Chinese|Japanese|Indian|Austrian|Swiss|Swedish|Danish|Norwegian|Polish|Greek|Roman|Arab|Canadian|Australian|Scottish|Irish|Welsh|European|African|Asian|Egyptian|Turkish|Indonesian|Brazilian|Mexican|Jewish|Christian|Muslim|Catholic|Protestant|London|Paris) \p{L}/u;

const agent =
	/\b(?:by|named after|from|into|called|known as|of|with|was|is) (?:the |an? )?(?:[\p{L}-]+ ){0,3}$/u;
