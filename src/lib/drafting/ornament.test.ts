import { expect, it } from 'vitest';
import { withoutOrnament } from './ornament.ts';

it.each([
	['🔎 Nativist Riots', 'Nativist Riots'],
	['★ ⚑  Lake Balkhash', 'Lake Balkhash'],
	['„Freiheit“ in 1848', '„Freiheit“ in 1848'],
	['(1) The lake', '(1) The lake'],
	['3 lakes', '3 lakes']
])('%s without signs before it is %s', (heading, plain) => {
	expect(withoutOrnament(heading)).toBe(plain);
});
