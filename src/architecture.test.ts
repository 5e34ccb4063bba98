import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import from. Only the server sees the database; routes and the command line see nearly all. */
const domain = ['facts', 'reading', 'drafting', 'evidence', 'quiz', 'scheduling', 'statistics', 'exchange'];
const mayImport: Record<string, string[]> = {
	facts: [],
	reading: ['facts'],
	drafting: ['reading', 'facts'],
	evidence: ['reading', 'facts'],
	exchange: ['reading', 'facts'],
	quiz: ['reading', 'facts'],
	scheduling: ['facts'],
	statistics: ['scheduling', 'facts'],
	styles: [],
	server: domain,
	components: domain,
	routes: [...domain, 'server', 'components', 'styles'],
	cli: [...domain, 'server']
};
/** Packages that belong to some rooms alone. */
const packages: { name: RegExp; rooms: string[] }[] = [
	{ name: /^ts-fsrs$/, rooms: ['scheduling'] },
	{ name: /^@open-spaced-repetition\//, rooms: ['server'] },
	{ name: /^(drizzle-orm|@libsql\/)/, rooms: ['server'] },
	{ name: /^better-auth/, rooms: ['server', 'routes'] },
	{ name: /^(@sveltejs\/kit|\$app\/)/, rooms: ['routes', 'components'] },
	{ name: /^svelte/, rooms: ['routes', 'components'] },
	{ name: /^node:/, rooms: ['server', 'routes', 'cli'] }
];

type File = { path: string; room: string; code: string; imports: string[] };

const src = import.meta.dirname;
const files: File[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((path) => /^(lib|routes|cli)\/.*\.(ts|svelte)$/.test(path) && !path.includes('.test.'))
	.map((path) => {
		const code = readFileSync(join(src, path), 'utf8');
		return { path, room: roomOf(path), code, imports: importsOf(path, code) };
	});

function roomOf(path: string): string {
	const [place = '', room = ''] = path.split('/');
	return place === 'lib' ? room : place;
}

/** What a file imports, whatever way it writes it; files of ours by their path below `src`. */
function importsOf(path: string, code: string): string[] {
	const names = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
	return names.map((name) => {
		if (name.startsWith('#lib/')) return name.replace('#lib/', './lib/');
		return name.startsWith('.') ? `./${relative(src, join(src, dirname(path), name))}` : name;
	});
}

/** Files of a room that this says something about, and what it says. */
const broken = (says: (file: File) => string[]) =>
	files.flatMap((file) => says(file).map((what) => `${file.path}: ${what}`));

test('each file lives in a room that is known', () => {
	expect(broken(({ room }) => (room in mayImport ? [] : [room]))).toEqual([]);
	expect(files.length).toBeGreaterThan(100);
});

test('rooms import only what lies below them', () => {
	const above = ({ room, imports }: File) =>
		imports
			.filter((name) => /^\.\/(lib|routes|cli)\//.test(name))
			.map((name) => roomOf(name.slice(2)))
			.filter((other) => other !== room && !mayImport[room]?.includes(other));
	expect(broken(above)).toEqual([]);
});

test('a package is imported only in the rooms that it belongs to', () => {
	const foreign = ({ room, imports }: File) =>
		imports.filter((name) => packages.some((one) => one.name.test(name) && !one.rooms.includes(room)));
	expect(broken(foreign)).toEqual([]);
});

test('the domain reads no clock, no dice and no network', () => {
	const impure = /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|\bfetch\(/;
	expect(broken(({ room, code }) => (domain.includes(room) && impure.test(code) ? ['impure'] : []))).toEqual(
		[]
	);
});

test('a page sees of the server only what its types are', () => {
	const value = /import (?!type)[^;]*from '#lib\/server\//;
	expect(
		broken(({ path, code }) => (path.endsWith('.svelte') && value.test(code) ? ['the server'] : []))
	).toEqual([]);
});
