import { expository } from './expository.js';

const syllables = 'ba de fi go lu ka me ni po ru sa te vi zo ly'.split(' ');

/**
 * Unless told otherwise more text than 300 printed pages hold. Every paragraph ends with a fact that is said once, so
 * that as many cards come of it as of a real book.
 * @param {number} characters or a few more
 */
export default function text(characters = 1_200_000) {
	return expository(characters)
		.split('\n\n')
		.map((block, at) => (block.startsWith('#') ? block : `${block} ${fact(at)}`))
		.join('\n\n');
}

/** @param {number} at */
function fact(at) {
	return `The Academy of ${town(at)} was founded in ${1000 + (at % 1000)} by its town.`;
}

/** @param {number} at */
function town(at) {
	const name = [...at.toString(syllables.length).padStart(4, '0')]
		.map((digit) => syllables[Number.parseInt(digit, syllables.length)])
		.join('');
	return name.charAt(0).toUpperCase() + name.slice(1);
}
