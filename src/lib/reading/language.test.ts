import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('a text is known to be English', () => {
	it.each([
		['a word', 'Photosynthesis'],
		['a short line', 'Cold War begins 1947'],
		['a short sentence', 'Iron rusts.'],
		[
			'foreign names all through',
			'Abai Qunanbaiuly met Shakarim Qudaiberdiuly and Mukhtar Auezov in Semey; Die Zeit and Le Monde wrote of it. El Niño came.'
		],
		[
			'a quotation in Russian',
			'The motto of the academy was "Знание — сила", which means that knowledge is power and nothing else is.'
		],
		[
			'a list of names',
			'Almaty Astana Shymkent Aktobe Karaganda Taraz Pavlodar Semey Kostanay Kyzylorda Atyrau Oral'
		]
	])('when it is %s', (_what, text) => {
		expect(languageOf(text)).toBe('English');
	});
});

describe('another language is noticed', () => {
	it.each([
		['Russian', 'Казахстан подписал договор в Москве, и страны начали сотрудничество.'],
		['Kazakh', 'Қазақстан Республикасы тәуелсіздігін 1991 жылы жариялады және әлем елдері оны таныды.'],
		['Ukrainian', 'Київ є столицею України, і його історія дуже довга.'],
		['German', 'Die Stadt wurde im Jahr 1237 gegründet und ist heute die Hauptstadt des Landes.'],
		['French', 'La ville est située au nord du pays et elle a été fondée par les Romains.'],
		['Spanish', 'La ciudad fue fundada en el año 1535 por los españoles y es la capital del país.'],
		['Italian', 'La città è stata fondata dai Romani ed è la capitale della regione.'],
		['Turkish', 'Bu şehir 1453 yılında fethedildi ve daha sonra başkent olarak kullanıldı.'],
		['Arabic', 'تأسست المدينة في عام ألف وهي عاصمة البلاد.'],
		['Persian', 'این شهر پایتخت کشور است و گذشته‌ای پرشکوه دارد.'],
		['Chinese', '这座城市是该国的首都，历史悠久。'],
		['Japanese', 'この都市は国の首都であり、長い歴史を持っています。'],
		['Korean', '이 도시는 나라의 수도이며 오랜 역사를 가지고 있다.'],
		['Greek', 'Η πόλη είναι πρωτεύουσα της χώρας.'],
		['Polish', 'Miasto jest stolicą kraju i zostało założone przez króla, który był mądry.']
	])('%s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});

	it('over the whole text, not only its beginning', () => {
		const russian = 'Казахстан подписал договор в Москве, и страны начали сотрудничество. ';
		expect(
			languageOf(`This is an abstract in English of the article that follows. ${russian.repeat(20)}`)
		).toBe('Russian');
	});

	it('even when it has no name here', () => {
		const made = 'Blorp snaddle frimgo tasker wupple dring '.repeat(10);
		expect(languageOf(made)).toBeNull();
	});
});
