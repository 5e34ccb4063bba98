import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { gap } from '#lib/facts/fact.ts';
import { type ChoiceQuestion, type Question, type QuestionKind } from '#lib/facts/question.ts';
import { readCourse } from '#lib/exchange/course-folder.ts';
import { read } from '#lib/reading/read.ts';
import { sentences } from '#lib/reading/sentences.ts';
import { materialOf } from '../../cli/course-material.ts';
import { draftedMaterial } from '../../cli/drafted-material.ts';
import { faults } from './faults.ts';
import { madeKinds, makeQuestions } from './make.ts';
import type { Material } from './material.ts';

const root = join(import.meta.dirname, '../../..');

let courses: Material[] = [];
const questions: { question: Question; material: Material }[] = [];

/** The starter course, one of each set of labelled texts, and some small ones, of which many quizzes are made. */
beforeAll(async () => {
	const small = 'minimum-wage gm-crops vitamin-c roman-empire industrial-revolution nuclear-power dinosaurs'
		.split(' ')
		.map((name) => drafted(`related/tuning/${name}`));
	courses = [starter(), await drafted('test'), await drafted('tuning'), ...(await Promise.all(small))];
	const add = (seed: number, kinds: readonly QuestionKind[], from: Material[]) => {
		for (const material of from) {
			const order = { number: 1000, kinds: [...kinds], topics: null, seed, written: [] };
			for (const question of makeQuestions(material, order)) questions.push({ question, material });
		}
	};
	for (const seed of [1, 2]) add(seed, [...madeKinds], courses);
	for (let seed = 1; seed <= 400 && chosen().length < 5000; seed += 1) {
		// The first three are large, and take as long as they give many.
		const from = seed <= 5 ? courses : courses.slice(3);
		add(seed, ['choice'], from);
		add(seed, ['true-false'], from);
	}
}, 300_000);

function starter(): Material {
	const folder = join(root, 'src/starter');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.md'))
		.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
	return materialOf(readCourse(files).course);
}

async function drafted(set: string): Promise<Material> {
	const folder = join(root, 'quality', set);
	const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
	const readings = await Promise.all(names.map((name) => read(readFileSync(join(folder, name)), name)));
	return draftedMaterial(
		readings.flatMap((reading, at) =>
			'document' in reading ? [{ name: names[at] ?? '', document: reading.document }] : []
		)
	);
}

const chosen = () =>
	questions.filter(
		(each): each is { question: ChoiceQuestion; material: Material } =>
			typeof (each.question as ChoiceQuestion).key === 'number'
	);

it('every question passes its rules, and every kind is made', () => {
	const seen = new Map(questions.map((each) => [JSON.stringify(each.question), each]));
	const broken = [...seen.values()].filter(({ question, material }) => faults(question, material).length > 0);
	expect(broken.map(({ question }) => question.stem)).toEqual([]);
	expect(new Set(questions.map(({ question }) => question.kind))).toEqual(madeKinds);
});

it('every quotation is exact', () => {
	for (const { question, material } of questions) {
		const quoted = 'choices' in question ? question.choices.flatMap(({ evidence }) => evidence ?? []) : [];
		for (const { document, start, end, quote } of [...question.evidence, ...quoted])
			expect(material.documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(quote);
	}
});

it('the key stands at every place as often, by chi-squared over at least 5,000 questions', () => {
	const all = chosen();
	expect(all.length).toBeGreaterThanOrEqual(5000);
	for (const size of new Set(all.map(({ question }) => question.choices.length))) {
		const keys = all
			.filter(({ question }) => question.choices.length === size)
			.map(({ question }) => question.key);
		const even = keys.length / size;
		const places = Array.from({ length: size }, (_, place) => keys.filter((key) => key === place).length);
		const squares = places.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
		// The value that chance exceeds once in a hundred times, with 1, 2 and 3 degrees of freedom.
		expect(squares).toBeLessThan([6.63, 9.21, 11.34][size - 2] ?? 0);
	}
});

it('the key is not the longest more often than chance', () => {
	const all = chosen().filter(({ question }) => question.kind === 'choice');
	const longest = all.filter(({ question: { choices, key } }) =>
		choices.every(({ text }, at) => at === key || text.length < (choices[key]?.text.length ?? 0))
	);
	const chance = all.reduce((sum, { question }) => sum + 1 / question.choices.length, 0);
	expect(longest.length).toBeLessThan(chance);
});

it('no wrong choice is right by any passage of any document', () => {
	const passages = new Map(courses.map((material) => [material, wordsOfPassages(material)]));
	const seen = new Set<string>();
	for (const { question, material } of chosen()) {
		if (question.kind !== 'choice') continue;
		const told = wordsOf(question.stem.replaceAll(gap, ' '));
		for (const [at, { text }] of question.choices.entries()) {
			if (at === question.key || seen.has(`${question.stem} ${text}`)) continue;
			seen.add(`${question.stem} ${text}`);
			const needed = [...wordsOf(text)];
			const telling = (passages.get(material) ?? []).find(
				(words) =>
					needed.every((word) => words.has(word)) &&
					[...told].filter((word) => words.has(word)).length >= 0.6 * told.size
			);
			expect(telling && `${question.stem} ${text}`).toBeUndefined();
		}
	}
	// So many that it cannot hold by chance.
	expect(seen.size).toBeGreaterThan(150);
});

function wordsOfPassages({ documents }: Material): Set<string>[] {
	return documents.flatMap(({ text }) =>
		[...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
			sentences(text, index, index + line.length).map(({ start, end }) => wordsOf(text.slice(start, end)))
		)
	);
}

function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu));
}
