import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import { titles } from '#lib/reading/heads.ts';
import type { Phrase } from './claim-phrases.ts';
import { verbForm } from './verbs.ts';

/** Whether a name is not to be asked for, because the rest tells it or nothing does. */
export function isVetoedName(phrase: Phrase): boolean {
	if (!/^\p{Lu}/u.test(phrase.text)) return false;
	return (
		isPartOfName(phrase) ||
		isQualifyingCountry(phrase) ||
		isSetting(phrase) ||
		isModifier(phrase) ||
		isObviousBody.test(phrase.text)
	);
}

/** That a court ruled or a parliament passed a law tells nothing of which. */
const isObviousBody = /\b(?:Court|Parliament|Congress|Senate|Government)$/;

/** "the National Missing and ____ (NamUs)", "20th ____", "Haute ____": the rest of a name gives it away. */
function isPartOfName({ text, told, after }: Phrase): boolean {
	const near = told.slice(-60);
	if (namedOn.test(after) || leadsIn.test(near)) return true;
	if (/\p{Lu}\p{Ll}+ and $/u.test(near) && (/^ \(\p{Lu}/u.test(after) || / \p{Ll}+s$/u.test(text)))
		return true;
	const [, word = ''] = /(?<!^|[.:] )\b(\p{Lu}\p{Ll}+) (?:of (?:the )?)?$/u.exec(told) ?? [];
	return word !== '' && !titles.has(word);
}

const namedOn = /^–|^ \(\p{Lu}\p{Ll}+\)|^ \p{Lu}|^ v\. /u;

const leadsIn =
	/(?:\)|\b(?:western|eastern|northern|southern|central|upper|der|den|van|von|de|del|della|du|la|le|el|al|bin|ibn)|\b(?:St|Mt|Dr|Mr|Mrs|Ms|Prof|Ft|No|Gen|Col|Capt|Lt|Sgt|Rev|Sen|Gov)\.|\d(?:st|nd|rd|th)|-\p{Lu}\p{Ll}+) $/u;

/** "in ____" tells where, and seldom what there is to know. */
function isQualifyingCountry({ text, told }: Phrase): boolean {
	return (
		countryOf(text) !== null &&
		/\b(?:in|from|of|within|across|by|with|to|occupied) (?:the )?$|^The $/i.test(told)
	);
}

/** "a pathologist at the ____" says where somebody worked, and seldom what there is to know. */
const institution = /\b(?:University|College|Institute|School|Laboratory|Hospital|Observatory|Academy)\b/;

/** "Las Vegas, ____", "born in ____", "published in ____", "1896, ____:" */
function isSetting({ text, told, after }: Phrase): boolean {
	if (institution.test(text) && /\b(?:at|of|from) (?:the )?$/.test(told)) return true;
	if (told !== '' && /^, (?:(?:\p{Lu}\p{Ll}+ ?){1,2},|(?:\p{Lu}\p{Ll}+ ?){1,2}\.$)/u.test(after)) return true;
	if (/\p{Lu}\p{Ll}+, $/u.test(told) && /^,(?! (?:an?|the|who) )|^\./.test(after)) return true;
	return /\b(?:[Bb]aptised|[Bb]orn|[Pp]ublished)(?: (?:in|at))? (?:the )?$|^\d{4}, $/.test(told);
}

/** "Hindus believe" in a god, "GDP counts". */
function endsWithVerb(text: string, after: string): boolean {
	const words = text.split(' ');
	const verb = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word) && verbForm(word) !== null);
	if (verb === -1) return false;
	return (
		verb < words.length - 1 || /^(?:[.,;]|$| (?:in|on|of|to|from|with|that|the|an?|its|his|her) )/.test(after)
	);
}

/** "Virginian George Fitzhugh", "US Mariner 2": where somebody is from is no part of the name. */
const peopled = /^(?:\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)|US|UK) \p{Lu}\p{Ll}+ [\p{Lu}\d]/u;

/** "most ____ countries", "the ____ activists have protested" */
function isModifier({ text, after }: Phrase): boolean {
	if (countryOfDemonym(text.split(' ')[0] ?? '') !== null && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return true;
	if (peopled.test(text) || endsWithVerb(text, after)) return true;
	if (/^ \p{Ll}{3,}s (?:have|has|are|were|had|would|can|may|also|in|of|who)\b/u.test(after)) return true;
	return (
		(/^ \p{Ll}/u.test(after) && countryOfDemonym(text) !== null) ||
		/^(?:European|African|Asian|Western|Sun|Earth|Moon|God)$|[ .]v\.?$/.test(text)
	);
}
