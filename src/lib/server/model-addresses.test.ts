import { expect, test } from 'vitest';
import { AddressProblem, allowedAddresses, modelAddress } from './model-addresses.ts';

test.each([
	['Ollama, on a server for its own machine', {}, ['http://127.0.0.1:11434', 'http://localhost:11434']],
	['nothing, on a server for others', { HOST: '0.0.0.0' }, []],
	['nothing, behind a proxy', { ESTE_TRUSTED_PROXY: '10.0.0.1' }, []],
	['nothing, when it says so', { ESTE_MODEL_ADDRESSES: '' }, []],
	[
		'what it names',
		{ HOST: '0.0.0.0', ESTE_MODEL_ADDRESSES: ' http://10.0.0.5:8080/ ,https://API.example.org:443' },
		['http://10.0.0.5:8080', 'https://api.example.org']
	]
])('the owner allows %s', (_, env, allowed) => {
	expect(allowedAddresses(env)).toEqual(allowed);
});

test.each([
	'127.0.0.1:11434',
	'ftp://example.org',
	'http://user@example.org',
	'https://example.org/v1',
	'https://example.org?x',
	'*',
	'https://'
])('what cannot be an address is complained of: %s', (text) => {
	expect(() => allowedAddresses({ ESTE_MODEL_ADDRESSES: text })).toThrow(AddressProblem);
});

const allowed = ['http://127.0.0.1:11434', 'https://api.example.org'];

test.each([
	['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1'],
	[' http://127.0.0.1:11434/v1/ ', 'http://127.0.0.1:11434/v1'],
	['http://127.1:11434', 'http://127.0.0.1:11434'],
	['HTTPS://API.Example.org:443/openai/v1', 'https://api.example.org/openai/v1'],
	['https://api.example.org/v1/chat/completions', 'https://api.example.org/v1'],
	['https://api.example.org/a/../../b', 'https://api.example.org/b'],
	['https://api.example.org\\@evil.example/v1', 'https://api.example.org/@evil.example/v1']
])('%s may be reached', (typed, address) => {
	expect(modelAddress(typed, allowed)).toEqual({ address });
});

test.each([
	'http://127.0.0.1:11435/v1',
	'http://127.0.0.1/v1',
	'https://127.0.0.1:11434/v1',
	'http://localhost:11434/v1',
	'http://[::1]:11434/v1',
	'http://169.254.169.254/latest/meta-data',
	'https://api.example.org.evil.example/v1',
	'https://api.example.org@evil.example/v1',
	'https://evil.example/https://api.example.org/v1',
	'//api.example.org/v1',
	'file:///etc/passwd',
	'http://127.0.0.1:11434@evil.example/',
	'https://user:secret@api.example.org/v1',
	'https://api.example.org/v1?x=1',
	'https://api.example.org/v1#x',
	'javascript:alert(1)',
	'',
	'api.example.org/v1'
])('%s may not', (typed) => {
	expect(modelAddress(typed, allowed)).toHaveProperty('problem');
});

test('nothing may be reached when nothing is allowed', () => {
	expect(modelAddress('http://127.0.0.1:11434/v1', [])).toHaveProperty('problem');
});
