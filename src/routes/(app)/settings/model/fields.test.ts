import { expect, test } from 'vitest';
import { read } from './fields.ts';

const given = { baseUrl: 'http://127.0.0.1:11434/v1/', model: 'llama3.1', key: '', isOn: 'yes' as const };
const allowed = ['http://127.0.0.1:11434'];

test('what was typed becomes settings', () => {
	expect(read(given, allowed)).toEqual({
		settings: { baseUrl: 'http://127.0.0.1:11434/v1', model: 'llama3.1', key: null, isOn: true }
	});
	expect(read({ ...given, key: 'sk-1', isOn: undefined }, allowed)).toMatchObject({
		settings: { key: 'sk-1', isOn: false }
	});
});

test.each([
	['baseUrl', '', 'Please give an address that begins with http:// or https://, without a user, ? or #.'],
	['baseUrl', 'http://10.0.0.1/v1', 'Whoever runs this server has not allowed the address http://10.0.0.1.'],
	['model', '', 'Please give the name of a model, such as llama3.1.'],
	['key', 'two words', 'A key has no spaces in it, and only plain letters, digits and signs.'],
	['key', 'ключ', 'A key has no spaces in it, and only plain letters, digits and signs.']
])('%s cannot be "%s"', (name, text, problem) => {
	expect(read({ ...given, [name]: text }, allowed)).toEqual({ problems: { [name]: problem } });
});
