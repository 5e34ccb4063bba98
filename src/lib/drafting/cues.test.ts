import { expect, it } from 'vitest';
import { cueFor, cuesIn } from './cues.ts';

const naming = cueFor('dubbed nicknamed');
const painting = cueFor('dubbed gouache');

const has = (text: string, cue: number) => (cuesIn(text.toLowerCase()) & cue) !== 0;

it('finds a word of a cue wherever it stands, in small and large letters', () => {
	expect(has('Nicknamed the Iron Lady', naming)).toBe(true);
	expect(has('a so-nicknamed king', naming)).toBe(true);
	expect(has('it was dubbed', naming)).toBe(true);
	expect(has('nicknames', naming)).toBe(false);
	expect(has('', naming)).toBe(false);
});

it('lets cues share a word and tells them apart by others', () => {
	expect(has('It was dubbed so.', naming) && has('It was dubbed so.', painting)).toBe(true);
	expect(has('in gouache', naming)).toBe(false);
	expect(has('in gouache', painting)).toBe(true);
});
