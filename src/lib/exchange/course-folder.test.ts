import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourse } from './course-folder.ts';

const course = `---
id: lakes
title: Lakes
---

What lies
between hills.

## Topics

- depth: How deep they are
- names (optional): What they are called

## Documents

- guide
`;

const guide = `---
title: A guide to the lakes
original: Lakes of the World
authors: A. Bek; C. Dur
year: 1999
---
Baikal is 1,642 metres deep,
says the guide.

## Names
Balkhash means a marsh. It is long, it is long.
`;

const depth = `## baikal
Baikal is 1,642 metres deep.

> guide: Baikal is 1,642 metres
  deep, says the guide.

how-deep: How many metres deep is Baikal?
= 1,642 metres
~ 1642 m

gap: Lake {Baikal} is 1,642 metres deep.
`;

const names = `## balkhash
Balkhash means a marsh.

> guide (supports): Balkhash means a marsh.
> guide (contrasts): Baikal is 1,642 metres deep
>> Another lake.

meaning: What does the name of
  Balkhash mean?
= A marsh
`;

function read(changed: Record<string, string | null> = {}) {
	const texts = {
		'course.md': course,
		'documents/guide.md': guide,
		'facts/depth.md': depth,
		'facts/names.md': names,
		...changed
	};
	return readCourse(Object.entries(texts).flatMap(([path, text]) => (text === null ? [] : [{ path, text }])));
}

function problemsOf(file: string, text: string | null) {
	return read({ [file]: text }).problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
}

describe('a course folder', () => {
	it('is read with its topics, documents and facts in their order', () => {
		const { course, problems } = read();
		expect(problems).toEqual([]);
		expect(course).toMatchObject({
			id: 'lakes',
			title: 'Lakes',
			description: 'What lies between hills.',
			topics: [
				{ id: 'depth', title: 'How deep they are', optional: false },
				{ id: 'names', title: 'What they are called', optional: true }
			],
			documents: [
				{
					id: 'guide',
					title: 'A guide to the lakes',
					reference: { title: 'Lakes of the World', authors: ['A. Bek', 'C. Dur'], year: '1999' }
				}
			]
		});
		expect(course.facts.map(({ id, topic }) => [id, topic])).toEqual([
			['baikal', 'depth'],
			['balkhash', 'names']
		]);
	});

	it('joins the wrapped lines of a document into one line a paragraph', () => {
		expect(read().course.documents[0]?.text).toBe(
			'Baikal is 1,642 metres deep, says the guide.\n\n## Names\n\nBalkhash means a marsh. It is long, it is long.'
		);
	});

	it('gives each card an id of its fact and its own name', () => {
		expect(read().course.facts.flatMap(({ cards }) => cards)).toEqual([
			{
				id: 'baikal/how-deep',
				kind: 'question',
				prompt: 'How many metres deep is Baikal?',
				answer: '1,642 metres',
				accepted: ['1642 m']
			},
			{
				id: 'baikal/gap',
				kind: 'cloze',
				prompt: 'Lake ____ is 1,642 metres deep.',
				answer: 'Baikal',
				accepted: []
			},
			{
				id: 'balkhash/meaning',
				kind: 'question',
				prompt: 'What does the name of Balkhash mean?',
				answer: 'A marsh',
				accepted: []
			}
		]);
	});

	it('finds each quotation in its document, with its stance and the reason for it', () => {
		const quote = 'Baikal is 1,642 metres deep';
		expect(read().course.facts[1]?.citations).toEqual([
			{ document: 'guide', start: 56, end: 79, quote: 'Balkhash means a marsh.', stance: 'supports' },
			{ document: 'guide', start: 0, end: 27, quote, stance: 'contrasts', note: 'Another lake.' }
		]);
	});

	it('keeps the items of a list in one answer, a line each', () => {
		const list = depth.replace(/gap: .*/, 'two: Name the two words for how deep.\n- metres\n- deep');
		const { course, problems } = read({ 'facts/depth.md': list });
		expect(problems.map(({ reason }) => reason)).toEqual(['The prompt gives “deep” away.']);
		expect(course.facts[0]?.cards[1]).toMatchObject({ kind: 'list', answer: 'metres\ndeep' });
	});

	it('reads the same with the line ends of Windows', () => {
		const windows = (text: string) => text.replaceAll('\n', '\r\n');
		const files = { 'documents/guide.md': windows(guide), 'facts/depth.md': windows(depth) };
		expect(read(files)).toEqual(read());
	});
});

describe('a problem names its file, its line and its reason', () => {
	const form = 'The file begins with lines of “key: value” between two lines of “---”.';

	it.each([
		['course.md', null, 'course.md:1: The file course.md is missing.'],
		['documents/guide.md', null, 'course.md:16: The file documents/guide.md is missing.'],
		['facts/names.md', null, 'course.md:12: The file facts/names.md is missing.'],
		['facts/shores.md', names, 'facts/shores.md:1: The file is not listed in course.md.'],
		['documents/old.md', guide, 'documents/old.md:1: The file is not listed in course.md.'],
		['facts/names.md', '', 'facts/names.md:1: The topic has no facts.'],
		['documents/guide.md', 'Baikal', `documents/guide.md:1: ${form}`]
	])('when %s is not as it should be', (file, text, problem) => {
		expect(problemsOf(file, text)).toContain(problem);
	});

	it.each([
		[
			'id: lakes',
			'id: The Lakes',
			1,
			'A course is named with small letters, digits and hyphens only, not “The Lakes”.'
		],
		['id: lakes', '', 1, '“id” is missing between the lines of “---”.'],
		['title: Lakes', 'title:', 3, '“title” is empty: say it or leave the line out.'],
		['title: Lakes', 'title: Lakes\ntitle: Ponds', 4, '“title” is given twice.'],
		['title: Lakes', 'title: Lakes\ncolour: blue', 4, '“colour” is not one of id, title.'],
		['title: Lakes', 'title: Lakes\nblue', 4, 'This line is not of the form “key: value”.'],
		['What lies\nbetween hills.', '', 1, 'The course has no description under its front matter.'],
		['## Topics', '## Themes', 9, 'The headings here are “## Topics” and “## Documents”.'],
		['- depth: ', '- depth ', 11, 'A topic is written “- name: Title” or “- name (optional): Title”.'],
		['- names', '- Names', 12, 'A topic is named with small letters, digits and hyphens only, not “Names”.'],
		['- names', '- depth', 12, '“depth” is listed twice.'],
		['- guide', '- a guide', 16, 'A document is written “- name”, its file is documents/name.md.'],
		['- guide\n', '', 1, 'The course lists no document under “## Documents”.']
	])('in course.md with %j for %j', (before, after, line, reason) => {
		expect(problemsOf('course.md', course.replace(before, after))).toContain(`course.md:${line}: ${reason}`);
	});

	it.each([
		['## baikal', 'A word\n## baikal', 1, 'This stands before the first fact; a fact begins with “## name”.'],
		[
			'## baikal',
			'## Lake Baikal',
			1,
			'A fact is named with small letters, digits and hyphens only, not “Lake Baikal”.'
		],
		['Baikal is 1,642 metres deep.\n\n>', '\n>', 1, 'The fact has no statement.'],
		['Baikal is', 'It is', 1, '“It” means nothing to someone who sees this alone.'],
		['Baikal is', 'Baikal is now', 1, '“now” does not say when.'],
		['Baikal is', 'Baikal is always', 1, 'No quotation says “always”.'],
		['> guide:', '> guide (doubts):', 4, '“doubts” is not one of supports, contrasts, differs, mentions.'],
		['> guide:', '> guide (mentions):', 1, 'No quotation supports the fact.'],
		['> guide:', '> atlas:', 4, 'There is no document “atlas”.'],
		[
			'> guide:',
			'> guide',
			4,
			'A quotation is written “> document: its words” or “> document (stance): its words”.'
		],
		['> guide:', '>> Why.\n> guide:', 4, 'A note with “>>” stands under its own quotation.'],
		[
			'> guide:',
			'> guide: Baikal is wet\n> guide:',
			4,
			'These words do not stand in “guide”: “Baikal is wet”.'
		],
		['> guide:', '> guide: is long\n> guide:', 4, 'These words stand 2 times in “guide”: “is long”.'],
		['> guide:', '= wet\n> guide:', 4, 'This line has an answer but stands under no card.'],
		['= 1,642 metres\n~ 1642 m\n', '', 7, 'The card has no answer: a {gap}, a line of “=”, or lines of “-”.'],
		[
			'~ 1642 m',
			'= 1642 m',
			7,
			'A question has one answer (“=”); other wordings of it are written with “~”.'
		],
		[
			'~ 1642 m',
			'- 1642 m',
			7,
			'A card is answered in one way only: a {gap}, one line of “=”, or lines of “-”.'
		],
		['{Baikal} is', '{Baikal} {is}', 11, 'A cloze has exactly one gap, this one has 2.'],
		['{Baikal}', '{Baikal', 11, 'A brace in the prompt is without its partner.'],
		['{Baikal}', '____', 11, 'A gap is written as its answer in braces: {answer}.'],
		['{Baikal}', '{}', 11, 'The answer is empty.'],
		['gap:', 'how-deep:', 11, 'The fact has two cards named “how-deep”.'],
		['gap:', 'Gap:', 11, 'A card is named with small letters, digits and hyphens only, not “Gap”.'],
		[
			'gap: ',
			'A lake of ',
			11,
			'This is neither a quotation (“>”) nor a card (“name: prompt”) nor an answer (“=”, “~”, “-”).'
		],
		[
			'gap: Lake {Baikal} is 1,642 metres deep.',
			'again: How many metres deep is Baikal?\n= 1,642',
			11,
			'The same is asked in facts/depth.md, line 7.'
		]
	])('in a file of facts with %j for %j', (before, after, line, reason) => {
		const problems = problemsOf('facts/depth.md', depth.replace(before, after));
		expect(problems).toContain(`facts/depth.md:${line}: ${reason}`);
	});

	it('when two topics have a fact of one name', () => {
		expect(problemsOf('facts/names.md', names.replace('## balkhash', '## baikal'))).toEqual([
			'facts/names.md:1: There is another fact of this name in facts/depth.md, line 1.'
		]);
	});
});

describe('whatever the files hold', () => {
	const scraps = [
		'---',
		'\n',
		'\n\n',
		'## ',
		'> ',
		'>> ',
		'= ',
		'~ ',
		'- ',
		'  ',
		': ',
		'{',
		'}',
		'guide',
		'a',
		'(optional)',
		'\r',
		'__proto__'
	];
	const line = fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 6 }));
	const text = fc.oneof(
		fc.array(line, { maxLength: 40 }).map((parts) => parts.join('')),
		fc
			.tuple(fc.constantFrom(course, guide, depth, names), fc.nat(400), fc.nat(30), line)
			.map(([whole, at, length, scrap]) => whole.slice(0, at) + scrap + whole.slice(at + length))
	);
	const paths = ['course.md', 'documents/guide.md', 'facts/depth.md', 'facts/names.md', 'facts/__proto__.md'];

	it('nothing is thrown, each problem has a line, and each slice is its quotation', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...paths), text), (changed) => {
				const { course, problems } = read(changed);
				for (const { line } of problems) expect(line).toBeGreaterThan(0);
				for (const { document: id, start, end, quote } of course.facts.flatMap((fact) => fact.citations)) {
					const document = course.documents.find((other) => other.id === id);
					expect(document?.text.slice(start, end)).toBe(quote);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
