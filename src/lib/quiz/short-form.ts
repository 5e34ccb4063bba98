import { fold, runTogether, words } from './plain-words.ts';

/** Whether letters such as "OSCE" stand for a name, by its initials or because they are known to. */
export function isShortFor(letters: string, name: string): boolean {
	const short = lettersOf(letters);
	return short !== '' && (initials(name).has(short) || isKnownFor(name, short));
}

/** The names that letters are well known to stand for. */
export function knownLongForms(letters: string): string[] {
	return wellKnown.get(lettersOf(letters)) ?? [];
}

/** Whether a name of several words has these initials. */
export function hasInitials(name: string, letters: string): boolean {
	return /\p{L}\S* +\S*\p{L}/u.test(name) && initials(name).has(lettersOf(letters));
}

/** The letters of what may be a short form, without its full stops; empty for anything else. */
function lettersOf(text: string): string {
	const letters = fold(text).trim().replace(/^the /, '').replace(/\.\s?/g, '');
	return /^[a-z][a-z0-9]{1,9}$/.test(letters) ? letters : '';
}

/** The initials of a name, with and without its small words, and with a word's parts apart or as one. */
function initials(name: string): Set<string> {
	const apart = fold(name).replace(/['.]/g, '').replace(/&/g, ' and ');
	const ways = [apart.replace(/-/g, ''), apart.replace(/-/g, ' ')].flatMap((way) => {
		const all = way.match(/[\p{L}\p{N}]+/gu) ?? [];
		return [all, all.filter((word) => !small.has(word))];
	});
	const telling = ways.filter((all) => all.length > 1 && all.length < 12);
	return new Set(telling.map((all) => all.map((word) => (count.test(word) ? word : word[0])).join('')));
}

const small = new Set('a an the of for and in on to de la du des et und der die das y at by with'.split(' '));
const count = /^(?:\d+|i{2,3}|iv)$/;

function isKnownFor(name: string, letters: string): boolean {
	const plain = runTogether(words(name));
	return (wellKnown.get(letters) ?? []).some((known) => runTogether(words(known)) === plain);
}

const wellKnown = new Map(
	Object.entries({
		un: 'United Nations|United Nations Organization',
		nato: 'North Atlantic Treaty Organization|North Atlantic Alliance',
		eu: 'European Union',
		eec: 'European Economic Community',
		eeu: 'Eurasian Economic Union',
		eaeu: 'Eurasian Economic Union',
		osce: 'Organization for Security and Co-operation in Europe',
		oecd: 'Organization for Economic Co-operation and Development',
		opec: 'Organization of the Petroleum Exporting Countries',
		csto: 'Collective Security Treaty Organization',
		sco: 'Shanghai Cooperation Organization',
		cis: 'Commonwealth of Independent States',
		who: 'World Health Organization',
		wto: 'World Trade Organization',
		imf: 'International Monetary Fund',
		iaea: 'International Atomic Energy Agency',
		icj: 'International Court of Justice',
		icc: 'International Criminal Court',
		echr: 'European Court of Human Rights|European Convention on Human Rights',
		ecb: 'European Central Bank',
		ilo: 'International Labour Organization',
		unesco: 'United Nations Educational, Scientific and Cultural Organization',
		unicef: 'United Nations Children’s Fund|United Nations International Children’s Emergency Fund',
		unhcr: 'United Nations High Commissioner for Refugees',
		asean: 'Association of Southeast Asian Nations|Association of South-East Asian Nations',
		nafta: 'North American Free Trade Agreement',
		npt: 'Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons',
		bri: 'Belt and Road Initiative',
		usa: 'United States of America|United States',
		us: 'United States|United States of America',
		uk: 'United Kingdom',
		uae: 'United Arab Emirates',
		ussr: 'Union of Soviet Socialist Republics|Soviet Union',
		prc: 'People’s Republic of China',
		fbi: 'Federal Bureau of Investigation',
		cia: 'Central Intelligence Agency',
		nasa: 'National Aeronautics and Space Administration',
		esa: 'European Space Agency',
		cern: 'European Organization for Nuclear Research',
		dna: 'deoxyribonucleic acid',
		rna: 'ribonucleic acid',
		mrna: 'messenger RNA|messenger ribonucleic acid',
		trna: 'transfer RNA|transfer ribonucleic acid',
		atp: 'adenosine triphosphate',
		adp: 'adenosine diphosphate',
		pcr: 'polymerase chain reaction',
		hiv: 'human immunodeficiency virus',
		aids: 'acquired immunodeficiency syndrome|acquired immune deficiency syndrome',
		copd: 'chronic obstructive pulmonary disease',
		ecg: 'electrocardiogram|electrocardiography',
		eeg: 'electroencephalogram|electroencephalography',
		mri: 'magnetic resonance imaging',
		ct: 'computed tomography|computerized tomography',
		bmi: 'body mass index',
		cns: 'central nervous system',
		gdp: 'gross domestic product',
		gnp: 'gross national product',
		gni: 'gross national income',
		cpi: 'consumer price index',
		vat: 'value added tax|value-added tax',
		fdi: 'foreign direct investment',
		ngo: 'non-governmental organization',
		cpu: 'central processing unit',
		gpu: 'graphics processing unit',
		ram: 'random access memory|random-access memory',
		html: 'hypertext markup language',
		http: 'hypertext transfer protocol',
		url: 'uniform resource locator',
		wwi: 'World War I',
		ww1: 'World War I',
		wwii: 'World War II',
		ww2: 'World War II',
		jfk: 'John F. Kennedy|John Fitzgerald Kennedy',
		fdr: 'Franklin D. Roosevelt|Franklin Delano Roosevelt',
		mlk: 'Martin Luther King|Martin Luther King Jr.'
	}).map(([letters, names]) => [letters, names.split('|')])
);
