import type { DateMention } from './dates.ts';
import { matches } from './matches.ts';
import type { Reason } from './reasons.ts';
import type { Sentence } from './sentence.ts';

/** Why a date of a sentence is not worth a card: it tells of an example, a plan, a count or a study, or is no sentence. */
export function passing(sentence: Sentence, date: DateMention): Reason | null {
	const { text, start } = sentence;
	const statement = text.slice(start);
	const clause = clauseOf(date, sentence);
	if (planned.test(clause.replace(toldOf, ''))) return 'planned-date';
	if (isExample(sentence) || isFragment(statement) || isRecent(sentence)) return 'passing-date';
	return counted.test(clause) ||
		measured.test(clause) ||
		spoken.test(statement) ||
		career.test(text) ||
		instruction.test(statement) ||
		nameless.test(statement)
		? 'passing-date'
		: null;
}

/** What is told of a date, without the statements before and after it in the same sentence. */
function clauseOf(date: DateMention, { text, start }: Sentence): string {
	const joints = matches(joint, text).map(({ index }) => index);
	const from = joints.findLast((at) => at >= start && at < date.start) ?? start;
	return text.slice(from, joints.find((at) => at >= date.end) ?? text.length);
}

const joint =
	/;|, (?:and|but|while|whereas|so|yet) (?=(?:(?:in|on) )?(?:\p{Ll}+ )*?(?:\p{Lu}\S*|\d+|the|an?|it|that|this|he|she|they|was|were|had|became|led|\p{Ll}+ed)\b)/gu;

/** "showed in 1962 that he could learn": no plan, but what was shown. */
const toldOf = / (?:that|so that|whether|because|which|who) .*$/;

/** What is told for example is true of other times too. */
function isExample({ text, start }: Sentence): boolean {
	return /\bfor (?:example|instance)\b/i.test(
		`${text.slice(0, start)}${text.slice(start, start + 80)}${text.slice(-16)}`
	);
}

/** "Methods: a review of works since 1984.", "First performed 7 May 1824, Vienna." */
function isFragment(statement: string): boolean {
	if (/^\(|^Also\b/.test(statement)) return true;
	if (
		/^(?:[Ff]irst )?\p{Lu}?\p{Ll}+(?:ed|built|held|made|written) /u.test(statement) &&
		!finite.test(statement.replace(/^(?:[Ff]irst )?\S+/, ''))
	)
		return true;
	return /^\p{Lu}\p{Ll}+: (?!.* (?:is|are|was|were|had|has|have|[a-z]+ed) )/u.test(statement);
}

const finite =
	/ (?:is|are|was|were|had|has|have|became|began|led|made|took|left|gave|came|went|saw|won|\p{Ll}{2,}ed) /u;

/** The years of studies of late are those of works that a text leans on. */
function isRecent({ text, dates }: Sentence): boolean {
	return study.test(text) && dates.some((date) => Number(/\d{4}/.exec(date.text)?.[0] ?? 0) >= 1960);
}

const study =
	/\b(?:study|studies|survey|surveyed|researchers|investigation|participants|respondents|poll)\b|\band (?:his|her|their) colleagues (?:conducted|found|showed|reported|examined|studied|asked)\b|\bconducted (?:an? )?(?:\p{Ll}+ )?(?:experiments?|interviews)\b/u;

/** "peaked in 1980 at 22.6": figures of a series. */
const measured =
	/\b(?:peaked|climbed|dropped|declined|collapsed|averaged|equall?ed|stood at|totall?ed|increased|decreased|doubled|tripled|quadrupled|rose|fell|grew|surged|soared|plunged)\b(?=.*(?:\d\.\d|\d ?%|\$\d|per ?cent|million|billion|\b\d\d? (?!\p{Lu})))/u;

/** What somebody said one day. */
const spoken = /\b(?:stated|said|remarked|complained|joked|admitted)(?:,| that\b| ["“])/;

/** "She earned her BA in 1998 and serves as Professor of Biology." */
const career =
	/\b(?:BA|BS|MA|MS|MBA|BSc|MSc|PhD|Vordiplom)\b|\bPh\.D\.|\b(?:serves|teaches) as (?:an? )?(?:\w+ )?Professor\b|\bcurrently (?:serves|teaches|works)\b|\bAward for (?:Excellence|Outstanding|Teaching)\b|\bjoined [^,.]* (?:Department|Faculty)\b/;

/** "In 1949, two incidents …" */
const nameless =
	/^(?:In [^,]{4,20},? )?(?:two|three|several|many|some|an un\p{Ll}+) \p{Ll}|^Data from |^Since [^,]{4,20}, .* (?:has|have) (?:\p{Ll}+ly )?been \p{Ll}+ing\b|^The first to be \p{Ll}/u;

const instruction = /^(?:Learn|Access|Visit|See|Read|Watch|Explore|View|Click|Listen|Look|Use) /;

const planned =
	/\b(?:will|has promised|pledged to|vowed to|plans? to|planned (?:to|for)|aims? to|is expected|are expected|scheduled|is due to|intends? to|forecast|projected|could|may|might|would (?:be|have)|perhaps|probably|possibly|presumably|maybe|supposedly|allegedly|legend|[Ss]ome (?:historians|scholars|sources|say))\b/;

const counted =
	/\b(?:there (?:are|were) (?:about |some |only |over |approximately |roughly |nearly |almost |more than )?\d|for every \d|per ?cent|percent|estimated|estimates?|statistics|census|survey|per year|per capita|per person|accounted for|averag\w+|on average|ranked|amounted to)\b|%|\b(?:reached|was|were|rose to|fell to|totalled) (?:about |nearly |over |some )?(?:[$€£]|\d[\d.,]* (?:hundred|thousand|million|billion|trillion))|\b(?:spent|earned|saved|paid|shipped|raised|produced|sold|exported|imported|employed|numbered|totall?ed|consumed|owned|killed) (?:about |almost |nearly |over |some |approximately |roughly |more than |only |up to )*(?:[$€£¥]|\d\d|\d,|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty) (?:hundred|thousand|million))|\b(?:rose|fell|grew|dropped|increased|declined) (?:from|by|to) (?:about )?(?:[$€£¥]|\d)|\b(?:almost|approximately|roughly|nearly|more than) (?:[$€£¥]\d|\d{1,3},\d{3})|\b(?:trade|budget) (?:deficits?|surplus(?:es)?)\b|\b(?:unemployment|inflation|deficit|GDP) (?:rate|was|rose|fell|reached)|\bpopulation (?:of|was|stood|reached|grew|rose|fell|had)/i;
