import { askingSentence } from './basis.ts';
import { somebodysOwn } from './somebodys-own.ts';
import { withoutNote } from './whole-sentence.ts';

/**
 * Whether the date that a drafted sentence asks for is that of one deed which the sentence names: not of a state, of what
 * went on for years, of what is told beside something else, or of a statistic that could be of any year.
 */
export function isDatedDeed(prompt: string): boolean {
	const sentence = withoutNote(askingSentence(prompt));
	return !nobody.test(sentence) && !isBackground(sentence) && !vague.some((words) => words.test(sentence));
}

/** "A serious military coup erupted in ____": where? */
const nobody = /^(?:(?:In|On) (?:the )?_{4},? )?[Aa]n? \P{Lu}*$/u;

/** "In ____ Congress had authorized a tax": before something else that is not told. */
function isBackground(sentence: string): boolean {
	return perfect.test(sentence.replace(clause, ''));
}

const perfect =
	/\b(?:had|have|has) (?:\p{Ll}+ly |already |since |long |also |been |not )*(?:\p{Ll}+(?:ed|en|wn)|become|begun|built|come|felt|found|fought|gone|got|grown|had|held|kept|laid|led|left|lost|made|met|paid|put|risen|run|said|seen|sent|set|sold|spent|spread|stood|taught|thought|won)\b/u;
const clause =
	/\b(?:which|who|whom|that|whose|where|when|after|because|as|before|what|although|though|since|while|until) (?:(?!_{4})[^,])*/g;

const vague = [
	somebodysOwn,
	// What is only told beside something else: "Following the defeat in ____", "resistance, such as the uprising in ____".
	/^(?:Following|After|Since|Despite|With|Having|Before|Until|Beginning|Starting|From|By|During|Throughout|Between|Around|Amid|Within|As (?:of|late|early)|Prior to|As a result)\b[^,]*_{4}/,
	/^(?:Until|Beginning|Starting|From|By|Around|About|Throughout|As of|As late as|As early as)\b/,
	/\b(?:early|late|mid|about|around|circa|by|until|since|from|between|before|after|through|as of|beginning|starting) (?:in )?(?:the )?_{4}/i,
	/\b(?:such as|including|like|along with|together with|as well as|especially|except|particularly) [^,;]*\bin _{4}/i,
	/,? \b(?:begun|held|fought|set up|set|made|written|built|given|known|lost|won) (?:\S+ ){0,6}(?:in|on) _{4}(?=,)/,
	/^To [^,]*_{4}|\b(?:observed|said|wrote|remarked|declared|noted|commented|stated|told|complained|recalled)\b[^“"]*_{4}[^“"]*[,:] [“"]/,
	/\b(?:Times|Post|Journal|Tribune|Guardian|Herald|News|newspaper|magazine) (?:defined|reported|wrote|called|described|noted|listed|named)\b|\bfound guilty(?! of)\b/,
	// What went on, rose or fell, or was so.
	/\b(?:tensions?|conflicts?|pressures?|fears?|anger|support|opposition|protests?|interest|demand|relations?|unrest|hopes?) (?:\p{Ll}+ )*?(?:flared|grew|rose|mounted|increased|intensified|deepened|worsened|declined|spread|escalated|eased|improved|erupted|continued)\b/u,
	/\b(?:came to a head|reached (?:a|its|their|the) (?:peak|pinnacle|height|zenith|climax|high|low)|deepened|intensified|escalated|peaked|flourished|thrived|prevailed|persisted|continued|remained|lasted|focused|concentrated|encouraged|consisted|tended|dominated)\b/,
	/\b(?:still|just|nearly|almost|most|many|few|some|more|fewer|increasingly|gradually|slowly|steadily|rapidly|weekly|monthly|annually|every year|each year)\b(?= (?:of |all |\p{Ll}))/u,
	/\b(?:percent|per cent|percentage|average|median|rates?|million|billion|population|numbered|totalled|totaled|accounted|amounted|estimated|earned|GDP|unemployment)\b|%/,
	/\b(?:several|dozens|scores) (?:hundred |thousand |of )?\p{Ll}/u,
	/^(?:In|On) _{4},? there (?:was|were)\b|^There (?:was|were) (?:many|some|several|few|no|about|only)\b/,
	/\b(?:was|were|felt|seemed|appeared|looked) (?:\p{Ll}+ly )?(?:dis|un)?(?:appointed|satisfied|happy|popular|common|rare|poor|rich|weak|strong|large|small|able|ready|likely|full|busy|aware|afraid|concerned|interested|available|legal|illegal|important)\b/u,
	/\b(?:was|were) (?:\p{Ll}+ly )?\p{Ll}{2,}ing\b|\b(?:prepared|sought|planned|hoped|tried|attempted|wanted|intended|wished|struggled|used) to\b|\b(?:priority|goal|aim|focus|concern|strategy) .*\b(?:was|were)\b/u,
	/\b(?:[Cc]onvention|[Cc]ongress|[Cc]ouncil|[Pp]arliament|[Cc]ommittee|[Aa]ssembly|leaders|delegates|ministers) met (?:in|on) _{4}/,
	// What was done, made or passed is one of many.
	/\b(?:a|an|another|one|several|some|many|two|three|further|additional) (?:(?:new|long|whole|major|large|first-ever|highly|successful|second|number of|series of|\p{Ll}+) ){0,3}(?:series|number|wave|round|set|plans?|articles?|papers?|stud(?:y|ies)|reports?|surveys?|polls?|letters?|speech(?:es)?|laws?|bills?|acts?|measures?|meetings?|conferences?|trips?|visits?|books?|experiments?|attempts?)\b(?=[.,;]| in _{4}| that\b| to\b| for\b)/iu,
	/\b(?:study|survey|poll|report|article|paper|researchers?|scientists|economists|scholars|historians|census)\b[^.]*\b(?:found|showed|shows|reported|estimated|concluded|revealed|suggested|indicated|asked)\b/,
	/\b(?:a|the) (?:new |second |first |long )?(?:series|number|wave|round|variety|range|string|spate) of\b/,
	// Whose or which, or put forward as what?
	/\b(?:came|comes|coming|came the) closest (?:in|on) _{4}/,
	/\b(?:put forward|proposed|suggested|advanced|offered) (?:the|an?) (?!(?:\p{L}+ )*(?:theory|theories|hypothes[ie]s|idea|model|law|laws|rule|principle|concept|plan|act|amendment|bill|system|scheme|method|constitution|treaty|reform|solution|test|equation|formula|scale|classification|name|term|definition|division|view|notion|mechanism|explanation|account)\b)(?!.*\b(?:as|for|that|to)\b)/u,
	/\b(?:[Tt]he) (?:\p{Lu}[\p{L}-]+ )?(?:(?:\p{Lu}\p{L}+|\p{Ll}+)-language )?(?:occupation|campaign|offensive|invasion|defeat|victory|advance|retreat|raid|siege|uprising|rebellion|revolt|strike|treaty|agreement|pact|ban|mission|experiment|expedition|ceremony|trial|election|elections|attack|massacre|battle|war|conflict|crisis|movement|project|program|programme|merger|takeover|vote|referendum|conference|coup|colony|settlement)\b(?! (?:of|on|against|in|at|to|by|for|with|between|that|which|from|over)\b|[’']| \[| \p{Lu}| “)/u,
	/\b(?:against|for|of|on) (?:new|further|more|such|similar|other|additional) \p{Ll}+\.$|^(?:In _{4},? )?\p{Lu}\p{Ll}+ \p{Ll}+ed an? (?:piece|part|copy|member|group|number)\b/u,
	/^When [^,]* in the _{4}/,
	/\ba new (?:proposal|plan|policy|programme|program|law|approach|strategy|era|phase|system|government|constitution)\b(?=[.,]| in _{4})/,
	// It depends on what was told before.
	/^(?:In (?:response|return|reaction|protest|retaliation|addition|part|fact|all|turn|exchange)|Accordingly|Subsequently|Afterwards?|Finally|Eventually|Ultimately|Conversely|Additionally|Moreover|Once in power|Instead)\b/
];
