import { expect, test } from 'vitest';
import { askedFor } from './asked-for.ts';

const asked = (query: string) => askedFor(new URLSearchParams(query));

test('an address names a quotation, a passage, a page or a part', () => {
	expect(asked('quote=120-188')).toEqual({ kind: 'quote', span: { start: 120, end: 188 } });
	expect(asked('fact=f&at=7')).toEqual({ kind: 'passage', at: 7 });
	expect(asked('make=7')).toEqual({ kind: 'passage', at: 7 });
	expect(asked('make&at=0')).toEqual({ kind: 'passage', at: 0 });
	expect(asked('page=12')).toEqual({ kind: 'page', page: 12 });
	expect(asked('part=2')).toEqual({ kind: 'part', part: 2 });
});

test('what is none of that asks for nothing', () => {
	for (const query of [
		'',
		'quote=6',
		'quote=6-6',
		'quote=9-3',
		'quote=-1-3',
		'quote=0-6x',
		'quote=9999999999-1',
		'at=-1',
		'at=1e3',
		'make',
		'page=0',
		'part=x',
		'fact=f'
	])
		expect(asked(query)).toBeNull();
});
