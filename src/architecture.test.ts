import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import from; `components` see the domain, only the server sees the database. */
const domain = ['facts', 'reading', 'drafting', 'scheduling', 'statistics', 'exchange'];
const mayImport: Record<string, string[]> = {
	facts: [],
	reading: ['facts'],
	drafting: ['reading', 'facts'],
	exchange: ['reading', 'facts'],
	scheduling: ['facts'],
	statistics: ['scheduling', 'facts'],
	server: domain,
	components: domain,
	styles: []
};
const frameworks = /^(svelte|@sveltejs\/|\$app\/|drizzle-orm|@libsql\/|better-auth|node:)/;

const root = join(import.meta.dirname, 'lib');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.(ts|svelte)$/.test(file) && !file.includes('.test.')
);

function room(path: string): string {
	return path.split('/')[0] ?? '';
}

/** The rooms and packages that a file imports, whatever way it writes it. */
function imports(file: string): string[] {
	const code = readFileSync(join(root, file), 'utf8');
	const names = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
	return names.map((name) => {
		if (name.startsWith('#lib/')) return name;
		return name.startsWith('.') ? `#lib/${relative(root, join(root, dirname(file), name))}` : name;
	});
}

test('each file lives in a room that is known', () => {
	expect(files.filter((file) => !(room(file) in mayImport))).toEqual([]);
	expect(files.length).toBeGreaterThan(20);
});

test('rooms import only what lies below them', () => {
	const broken = files.flatMap((file) =>
		imports(file)
			.filter((name) => name.startsWith('#lib/'))
			.map((name) => room(name.slice('#lib/'.length)))
			.filter((other) => other !== room(file) && !mayImport[room(file)]?.includes(other))
			.map((other) => `${file} imports ${other}`)
	);
	expect(broken).toEqual([]);
});

test('the domain knows no framework, no database and no file', () => {
	const broken = files
		.filter((file) => domain.includes(room(file)))
		.flatMap((file) =>
			imports(file)
				.filter((name) => frameworks.test(name))
				.map((name) => `${file}: ${name}`)
		);
	expect(broken).toEqual([]);
});

test('the domain reads no clock, no dice and no network', () => {
	const broken = files
		.filter((file) => domain.includes(room(file)))
		.filter((file) =>
			/Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|\bfetch\(/.test(
				readFileSync(join(root, file), 'utf8')
			)
		);
	expect(broken).toEqual([]);
});

test('only scheduling imports ts-fsrs, and only routes know HTTP', () => {
	const broken = files.flatMap((file) =>
		imports(file)
			.filter(
				(name) =>
					(name === 'ts-fsrs' && room(file) !== 'scheduling') ||
					(/^(@sveltejs\/kit|\$app\/)/.test(name) && room(file) !== 'components')
			)
			.map((name) => `${file}: ${name}`)
	);
	expect(broken).toEqual([]);
});
