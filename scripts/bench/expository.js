import { readCourse } from '#lib/exchange/course-folder.ts';

/** @type {Record<string, string>} */
const files = import.meta.glob('/src/starter/**/*.md', { query: '?raw', import: 'default', eager: true });

const countries = [
	...[
		'Kazakhstan',
		'Russia',
		'Iran',
		'China',
		'Turkey',
		'Uzbekistan',
		'Afghanistan',
		'Kyrgyzstan',
		'Georgia'
	],
	...[
		'Mongolia',
		'Finland',
		'Armenia',
		'Norway',
		'Poland',
		'Tajikistan',
		'Hungary',
		'Japan',
		'Portugal',
		'Chile'
	]
];

/**
 * So many characters of Markdown or a little more: the notes and facts of the starter course again and again,
 * each time with other countries and other years, so that what they say never comes twice.
 * @param {number} characters
 */
export function expository(characters) {
	const { course } = readCourse(
		Object.entries(files).map(([path, text]) => ({ path: path.replace('/src/starter/', ''), text }))
	);
	const notes = course.documents.map(({ title, text }) => `# ${title}\n\n${text}`);
	const facts = course.topics.map(({ id, title }) => {
		const statements = course.facts.filter(({ topic }) => topic === id).map(({ statement }) => statement);
		return `# ${title}\n\n${statements.join(' ')}`;
	});
	const once = [...notes, ...facts].join('\n\n');
	let text = '';
	for (let time = 0; text.length < characters; time++) text += `${elsewhere(once, time)}\n\n`;
	return text;
}

/**
 * @param {string} text
 * @param {number} time
 */
function elsewhere(text, time) {
	return text
		.replace(new RegExp(countries.join('|'), 'g'), (country) => {
			const other = countries[(countries.indexOf(country) + time) % countries.length];
			return other ?? country;
		})
		.replace(/\b(19|20)\d\d\b/g, (year) => String(Number(year) - 3 * time));
}
