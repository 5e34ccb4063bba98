/** The language that a text is written in, told by script and by small words; null when it is none of those known here. */
export function languageOf(text: string): string | null {
	const script = scriptOf(text);
	return script === 'Latin' ? latinLanguageOf(text) : languageOfScript(script, text);
}

const scripts = {
	Latin: /\p{Script=Latin}+/gu,
	Cyrillic: /\p{Script=Cyrillic}+/gu,
	Arabic: /\p{Script=Arabic}+/gu,
	Greek: /\p{Script=Greek}+/gu,
	Hebrew: /\p{Script=Hebrew}+/gu,
	Devanagari: /\p{Script=Devanagari}+/gu,
	Bengali: /\p{Script=Bengali}+/gu,
	Thai: /\p{Script=Thai}+/gu,
	Georgian: /\p{Script=Georgian}+/gu,
	Armenian: /\p{Script=Armenian}+/gu,
	Hangul: /\p{Script=Hangul}+/gu,
	Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
	Han: /\p{Script=Han}+/gu
};

type Script = keyof typeof scripts;

/** The script of most letters; a Chinese or Korean character weighs as much as three letters. */
function scriptOf(text: string): Script {
	const counts = (Object.keys(scripts) as Script[]).map((script) => {
		const weight = script === 'Han' || script === 'Kana' || script === 'Hangul' ? 3 : 1;
		return { script, count: weight * lengthOf(text, scripts[script]) };
	});
	const top = counts.reduce((most, next) => (next.count > most.count ? next : most));
	const isJapanese =
		top.script === 'Han' && counts.some(({ script, count }) => script === 'Kana' && count > top.count / 10);
	return isJapanese ? 'Kana' : top.script;
}

function lengthOf(text: string, letters: RegExp): number {
	let length = 0;
	for (const [run] of text.matchAll(letters)) length += run.length;
	return length;
}

const ofScript: Partial<Record<Script, string>> = {
	Greek: 'Greek',
	Hebrew: 'Hebrew',
	Devanagari: 'Hindi',
	Bengali: 'Bengali',
	Thai: 'Thai',
	Georgian: 'Georgian',
	Armenian: 'Armenian',
	Hangul: 'Korean',
	Kana: 'Japanese',
	Han: 'Chinese'
};

function languageOfScript(script: Script, text: string): string | null {
	const share = (letters: RegExp) => lengthOf(text, letters) / text.length;
	if (script === 'Arabic') return share(/[پچژگ]/g) > 0.008 ? 'Persian' : 'Arabic';
	if (script !== 'Cyrillic') return ofScript[script] ?? null;
	if (share(/[әғқұһ]/gi) > 0.01 && share(/[ўҳ]/gi) === 0) return 'Kazakh';
	if (share(/[їєґ]/gi) > 0.003) return 'Ukrainian';
	if (share(/[өүң]/gi) > 0.01) return 'Kyrgyz';
	if (share(/[ўғқҳ]/gi) > 0.01) return 'Uzbek';
	return share(/ъ/gi) > 0.008 ? 'Bulgarian' : 'Russian';
}

const words = (list: string) => new Set(list.split(' '));

const smallWords: Record<string, Set<string>> = {
	English: words(
		'the of and to in is was are were that which with for by from as on at it its this these their has have had been be not or an a but also between into than'
	),
	German: words(
		'der die das und den dem des ein eine einen einer ist nicht mit sich auf für von zu im auch als wurde werden durch bei nach oder sind wird aus zum zur'
	),
	French: words(
		'le la les des du et est une un dans pour que qui par sur avec au aux ne pas ce cette sont été plus ont leur ses comme entre'
	),
	Spanish: words(
		'el la los las de del y en que es un una por con para se su al lo como más fue son entre este esta sus'
	),
	Italian: words(
		'il lo la gli le di del della dei delle e che è un una per con nel nella sono si anche come fu da più alla'
	),
	Portuguese: words(
		'o os as do da dos das e em que é um uma por com para se ao na no não foi mais como são pela pelo'
	),
	Dutch: words(
		'de het een van en is dat niet met op voor zijn te aan door ook werd naar bij uit worden deze als'
	),
	Polish: words('i w na z się do że jest nie to jak przez oraz od po dla są był była przy które który'),
	Turkish: words('ve bir bu için ile olarak da de olan en daha sonra çok gibi kadar ise tarafından ancak'),
	Czech: words('a v na se je že do pro s z o jako byl byla které který jsou však také nebo ve po'),
	Swedish: words('och att det som en är på för av med den till ett inte har var från om de under kan'),
	Romanian: words('și în de la cu pe care este un o din a fost pentru mai sunt prin între au al ale'),
	Uzbek: words("va bilan uchun bu bir ham edi bo'lgan o'z boʻlgan oʻz qilish keyin kerak emas esa"),
	Kazakh: words('jäne men bul bir üşin üshin bolyp turaly qazaq onyñ onyń degen edi'),
	Indonesian: words('yang dan di dari untuk pada dengan ini itu dalam tidak adalah ke oleh sebagai'),
	Finnish: words('ja on ei se että oli myös joka kuin ovat mutta sen hän olla tai jotka'),
	Hungarian: words('a az és hogy nem egy is volt meg azt ez csak mint már vagy'),
	Vietnamese: words('và của là có các trong được cho một không với này những')
};

/** English needs few small words, since a list of names has few; another language must have clearly more of its own. */
function latinLanguageOf(text: string): string | null {
	let tokens = 0;
	const counts = new Map(Object.keys(smallWords).map((language) => [language, 0]));
	for (const [token] of text.toLowerCase().matchAll(/[\p{L}\p{M}'ʻ’]+/gu)) {
		tokens++;
		for (const language of languagesOf.get(token) ?? [])
			counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const english = counts.get('English') ?? 0;
	const [other, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
	if (other !== 'English' && count >= 2 && count > english && count / tokens > 0.08) return other;
	return tokens >= 40 && english / tokens < 0.05 ? null : 'English';
}

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(smallWords)) {
	for (const word of list) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}
