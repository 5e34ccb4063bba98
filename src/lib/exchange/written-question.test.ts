import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourse } from './course-folder.ts';

const files = {
	'course.md': `---
id: lakes
title: Lakes
---
Of lakes.
## Topics
- depth: How deep they are
## Documents
- guide
- atlas
- chart
`,
	'documents/guide.md': `---
title: A guide to the lakes
original: Lakes of the World
---
Baikal is 1,642 metres deep. Balkhash means a marsh. In 1950 a ferry began to cross Baikal.
`,
	'documents/atlas.md': `---
title: An atlas
original: An Atlas
---
The deepest lake is Baikal. Balkhash was mapped in 1834, Zaysan in 1862.
`,
	'documents/chart.md': `---
title: A chart
original: A Chart
---
Of no lake.
`,
	'facts/depth.md': `## baikal
Baikal is 1,642 metres deep.
> guide: Baikal is 1,642 metres deep.
> atlas: The deepest lake is Baikal.
how-deep: How many metres deep is Baikal?
= 1,642 metres
~ 1642 m

## balkhash
Balkhash means a marsh, and was mapped in 1834.
> guide: Balkhash means a marsh.
> atlas: Balkhash was mapped in 1834, Zaysan in 1862
when: Which two lakes were mapped in 1834 and 1862?
- Balkhash
- Zaysan

## ferry
A ferry began to cross Baikal in 1950.
> guide: In 1950 a ferry began to cross Baikal.
year: A ferry crossed Baikal for the first time in {1950}.
`
};

function read(questions: string) {
	return readCourse(
		Object.entries({ ...files, 'questions/depth.md': questions }).map(([path, text]) => ({ path, text }))
	);
}

/** The one question of a file without problems in it. */
function question(text: string) {
	const { course, problems } = read(text);
	expect(problems.filter(({ file }) => file.startsWith('questions/'))).toEqual([]);
	expect(course.questions).toHaveLength(1);
	return course.questions[0];
}

const deep = { document: 'guide', start: 0, end: 28, quote: 'Baikal is 1,642 metres deep.' };
const deepest = { document: 'atlas', start: 0, end: 27, quote: 'The deepest lake is Baikal.' };
const marsh = { document: 'guide', start: 29, end: 52, quote: 'Balkhash means a marsh.' };
const mapped = {
	document: 'atlas',
	start: 28,
	end: 71,
	quote: 'Balkhash was mapped in 1834, Zaysan in 1862'
};
const ferry = { document: 'guide', start: 53, end: 91, quote: 'In 1950 a ferry began to cross Baikal.' };

describe('a question written by hand', () => {
	it('is a choice when wrong choices stand beside the right one', () => {
		const text = `## deepest
Which lake
is the deepest?

> baikal (atlas)
- Balkhash
> balkhash (guide)
>> Its name means
  a marsh.
= Baikal
>> An atlas says so.
- Zaysan
>> It was mapped.
`;
		expect(question(text)).toEqual({
			item: 'written.depth/deepest',
			kind: 'choice',
			stem: 'Which lake is the deepest?',
			topic: 'depth',
			facts: ['baikal'],
			card: null,
			why: 'An atlas says so.',
			evidence: [deepest],
			choices: [
				{ text: 'Balkhash', why: 'Its name means a marsh.', evidence: marsh },
				{ text: 'Baikal', why: 'An atlas says so.', evidence: deepest },
				{ text: 'Zaysan', why: 'It was mapped.', evidence: null }
			],
			key: 1
		});
	});

	it('is typed when the right answer stands alone, and takes the wordings of its card', () => {
		const text = `## how-deep
How deep is Baikal, in metres?
> baikal/how-deep
= 1642 m
~ 1642
>> The guide gives the figure.
`;
		expect(question(text)).toMatchObject({
			kind: 'typed',
			card: 'baikal/how-deep',
			answer: '1642 m',
			accepted: ['1642', '1,642 metres'],
			isList: false,
			evidence: [deep]
		});
	});

	it('is typed as a list when several things are asked for', () => {
		const text = `## mapped
Which two lakes were mapped first?
> balkhash/when
>> The atlas gives both years.
- Zaysan
- Balkhash
`;
		expect(question(text)).toMatchObject({
			kind: 'typed',
			card: 'balkhash/when',
			answer: 'Zaysan\nBalkhash',
			isList: true,
			why: 'The atlas gives both years.',
			evidence: [mapped]
		});
	});

	it('is a gap when its answer stands in braces', () => {
		const text = `## gap
A ferry has crossed Baikal since {1950}.
> ferry/year
>> It began in that year.
`;
		expect(question(text)).toMatchObject({
			kind: 'gap',
			stem: 'A ferry has crossed Baikal since ____.',
			answer: '1950',
			card: 'ferry/year'
		});
	});

	it.each([
		['true', 0],
		['False', 1]
	])('is true or false when the answer is “%s”', (answer, key) => {
		const text = `## name\nBaikal means a marsh.\n> balkhash\n= ${answer}\n>> Balkhash does.\n`;
		expect(question(text)).toMatchObject({
			kind: 'true-false',
			key,
			choices: [
				{ text: 'True', why: 'Balkhash does.', evidence: marsh },
				{ text: 'False', why: 'Balkhash does.', evidence: marsh }
			]
		});
	});

	it('asks for pairs when each line has two sides, and mixes one side by the alphabet', () => {
		const text = `## pairs
What is told of each lake?
- Zaysan = mapped in 1862
> balkhash (atlas)
>> The atlas has the year.
- Balkhash = a marsh
> balkhash (guide)
>> So it is named.
- Baikal = the deepest
> baikal (atlas)
>> No other is deeper.
`;
		expect(question(text)).toMatchObject({
			kind: 'matching',
			left: ['Zaysan', 'Balkhash', 'Baikal'],
			choices: [
				{ text: 'a marsh', evidence: marsh },
				{ text: 'mapped in 1862', evidence: mapped },
				{ text: 'the deepest', evidence: deepest }
			],
			key: [1, 0, 2],
			facts: ['balkhash', 'baikal'],
			why: 'The atlas has the year. So it is named. No other is deeper.',
			evidence: [mapped, marsh, deepest]
		});
	});

	it('asks for the order in time when its answers are numbered', () => {
		const text = `## order
What came first?
> balkhash (atlas)
1. Zaysan is named
>> Long ago.
2. Balkhash is mapped
>> In 1834.
3. A ferry crosses Baikal
> ferry
>> In 1950.
`;
		expect(question(text)).toMatchObject({
			kind: 'ordering',
			choices: [
				{ text: 'A ferry crosses Baikal', evidence: ferry },
				{ text: 'Balkhash is mapped', evidence: mapped },
				{ text: 'Zaysan is named', evidence: mapped }
			],
			key: [2, 1, 0],
			facts: ['balkhash', 'ferry']
		});
	});

	it('asks which document says so when all choices are names of documents', () => {
		const text = `## source
Which document tells of a ferry?
> ferry
- chart
>> It tells of no lake.
= guide
>> It has the year.
- atlas
>> It tells of maps.
`;
		const titles = [{ text: 'A chart' }, { text: 'A guide to the lakes' }, { text: 'An atlas' }];
		expect(question(text)).toMatchObject({ kind: 'source', choices: titles, key: 1 });
		expect(question(text.replace('- atlas', '- map'))?.kind).toBe('choice');
	});

	it('has first of its quotations the one that says most of it', () => {
		const text = '## a\nThe deepest lake is Baikal, as its metres tell.\n> baikal\n= true\n>> So it is.\n';
		expect(question(text)?.evidence).toEqual([deepest, deep]);
	});

	it('keeps its item when it is reworded', () => {
		const text = '## a\nHow deep is it?\n> baikal\n= 1642\n>> So it is.\n';
		expect(question(text.replace('it?', 'Baikal?'))?.item).toBe(question(text)?.item);
	});
});

describe('a faulty question names its line and the reason', () => {
	const choice = `## deepest
Which lake is the deepest?

> baikal
= Baikal
>> An atlas says so.
- Balkhash
>> It is a marsh.
- Zaysan
>> It was mapped.
`;
	const pairs = `## deepest
Which?
- a = b
> baikal
>> So.
- c = d
>> So.
- e = f
>> So.
`;
	const steps = `## deepest
Which?
> baikal
1. a
>> So.
2. b
>> So.
3. c
>> So.
`;
	const typed = '## deepest\nWhich?\n> baikal\n= Baikal\n>> So.\n';
	const gap = '## deepest\nThe lake {Baikal} is deep.\n> baikal\n>> So.\n';
	const list = '## deepest\nWhich two?\n> baikal\n>> So.\n- Baikal\n- Zaysan\n';
	const oneWay = 'A question is answered in one way only: a {gap}, “=” and “-”, pairs, or steps.';

	it.each([
		[
			choice,
			'## deepest',
			'A\n## deepest',
			1,
			'This stands before the first question; a question begins with “## name”.'
		],
		[
			choice,
			'## deepest',
			'## The deepest',
			1,
			'A question is named with small letters, digits and hyphens only, not “The deepest”.'
		],
		[choice, 'Which lake is the deepest?\n', '', 1, 'The question has no words before its answers.'],
		[
			choice,
			'\n>',
			'\nOr which?\n>',
			4,
			'This is neither a fact (“>”) nor a reason (“>>”) nor an answer (“=”, “~”, “-”, “1.”).'
		],
		[choice, '> baikal\n', '', 1, 'The question names no fact that it rests on (“> fact”).'],
		[
			choice,
			'> baikal',
			'> Lake Baikal',
			4,
			'A fact is named “> fact”, “> fact/card” or “> fact (document)”.'
		],
		[choice, '> baikal', '> aral', 4, 'There is no fact “aral”.'],
		[choice, '> baikal', '> baikal/when', 4, 'The fact “baikal” has no card “when”.'],
		[choice, '> baikal', '> ferry (atlas)', 4, 'The fact “ferry” quotes nothing of “atlas”.'],
		[choice, '>> An atlas says so.\n', '', 5, 'Nothing says why the answer is right (“>>”).'],
		[choice, '>> It is a marsh.\n', '', 7, 'Nothing says why this choice is wrong (“>>”).'],
		[choice, '>> It is a', '>> It is.\n>> It is a', 9, 'A reason with “>>” stands under its own answer.'],
		[choice, '>> It is', '> balkhash/when\n>> It is', 7, 'A wrong choice names a fact without a card.'],
		[
			choice,
			'- Zaysan\n>> It was mapped.\n',
			'',
			1,
			'A question to choose from has two to four wrong choices, this one has 1.'
		],
		[choice, '- Zaysan', '- balkhash', 1, 'A choice stands twice.'],
		[choice, '- Zaysan', '= Zaysan', 1, 'One answer is right (“=”), here are two.'],
		[choice, '- Zaysan', '1. Zaysan', 1, oneWay],
		[
			choice,
			'- Zaysan',
			'~ The lake\n- Zaysan',
			1,
			'Other wordings (“~”) belong to one answer that is typed.'
		],
		[
			choice,
			'> baikal',
			'> baikal/how-deep',
			1,
			'The answer of the card “baikal/how-deep” is “1,642 metres”.'
		],
		[choice, 'the deepest?', 'the {deepest}?', 1, oneWay],
		[typed, '= Baikal\n>> So.\n', '', 1, 'The question has no answer: “=”, “-”, “1.” or a {gap}.'],
		[typed, '>> So.\n', '', 4, 'Nothing says why the answer is right (“>>”).'],
		[typed, '> baikal', '> baikal/how-deep\n> ferry/year', 1, 'A question counts for one card at most.'],
		[
			typed,
			'> baikal\n= Baikal',
			'> baikal/how-deep\n= true',
			1,
			'Only a question with one answer counts for a card: name the fact alone.'
		],
		[gap, '{Baikal}', '{Baikal', 1, 'A brace is without its partner.'],
		[gap, '{Baikal}', '____', 1, 'A gap is written as its answer in braces: {answer}.'],
		[gap, '{Baikal} is', '{Baikal} {is}', 1, 'A sentence has one gap, this one has 2.'],
		[gap, '{Baikal}', '{ }', 1, 'The question has no answer: “=”, “-”, “1.” or a {gap}.'],
		[gap, '>> So.\n', '', 1, 'Nothing says why the answer is right (“>>”).'],
		[list, '>> So.\n', '', 1, 'Nothing says why the answer is right (“>>”).'],
		[list, '- Zaysan\n', '', 1, 'A list has two to five items, this one has 1.'],
		[list, '- Zaysan', '- Baikal', 1, 'An item stands twice in the list.'],
		[list, '> baikal', '> balkhash/when', 1, 'The answer of the card “balkhash/when” is “Balkhash, Zaysan”.'],
		[pairs, '- e = f', '- e and f', 1, 'Each pair is written “- one = other”.'],
		[pairs, '- e = f\n>> So.\n', '', 1, 'There are three to six pairs to match, here are 2.'],
		[pairs, '- e = f', '- e = d', 1, 'Something stands in two pairs.'],
		[pairs, '- e = f\n>> So.\n', '- e = f\n', 8, 'Nothing says why this belongs here (“>>”).'],
		[steps, '2. b', '3. b', 1, 'Steps are numbered from 1 on, the earliest first.'],
		[steps, '3. c\n>> So.\n', '', 1, 'There are three to six steps to put in order, here are 2.'],
		[steps, '3. c', '3. B', 1, 'A step stands twice.']
	])('in %j with %j for %j', (text, before, after, line, reason) => {
		expect(text).toContain(before);
		const { problems } = read(text.replace(before, () => after));
		expect(problems.filter(({ file }) => file === 'questions/depth.md')).toContainEqual({
			file: 'questions/depth.md',
			line,
			reason
		});
	});

	it.each([
		[choice, choice, 'There is another question of this name in questions/depth.md, line 1.'],
		[choice, choice.replace('deepest\n', 'again\n'), 'The same is asked in questions/depth.md, line 1.']
	])('when one stands there twice', (first, second, reason) => {
		expect(read(first + second).problems).toContainEqual({ file: 'questions/depth.md', line: 11, reason });
	});

	it('when the file is empty, or of no topic', () => {
		expect(read('\n').problems).toContainEqual({
			file: 'questions/depth.md',
			line: 1,
			reason: 'The file has no questions.'
		});
		const stray = Object.entries({ ...files, 'questions/width.md': choice });
		expect(readCourse(stray.map(([path, text]) => ({ path, text }))).problems).toContainEqual({
			file: 'questions/width.md',
			line: 1,
			reason: 'The file is not listed in course.md.'
		});
	});
});

it('whatever the file holds, each question can be asked and each slice is its quotation', () => {
	const scrap = fc.oneof(
		fc.constantFrom('## a', '## b', '> baikal', '> balkhash (atlas)', '> ferry/year', '>> So.', 'What?', ''),
		fc.constantFrom(
			'= x',
			'= true',
			'~ y',
			'- x',
			'- y',
			'- x = y',
			'- y = z',
			'- z = x',
			'1. x',
			'2. y',
			'3. z'
		),
		fc.constantFrom('{x}', '  more', '= guide', '- atlas', '- __proto__ = constructor'),
		fc.string({ unit: 'binary', maxLength: 6 })
	);
	fc.assert(
		fc.property(fc.array(scrap, { maxLength: 24 }), (lines) => {
			const { course, asked, problems } = read(lines.join('\n'));
			for (const { line } of problems) expect(line).toBeGreaterThan(0);
			const texts = new Map(course.documents.map(({ id, text }) => [id, text]));
			for (const question of course.questions) {
				expect(asked.get(question.item)?.file).toBe('questions/depth.md');
				const choices = 'choices' in question ? question.choices : [];
				for (const index of 'key' in question ? [question.key].flat() : [])
					expect(choices[index]).toBeDefined();
				for (const one of [...question.evidence, ...choices.flatMap(({ evidence }) => evidence ?? [])])
					expect(texts.get(one.document)?.slice(one.start, one.end)).toBe(one.quote);
			}
		}),
		{ numRuns: 500 }
	);
});
