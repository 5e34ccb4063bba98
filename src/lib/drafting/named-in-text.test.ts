import { expect, test } from 'vitest';
import { onlyNamed } from './named-in-text.ts';

const text =
	'In 1858 he founded the Suez Canal Company. The Suez Canal Company sold shares. The Treaty of Paris ended one war, the Treaty of Vienna another. The Pelvic Girdle and Pelvis are next. The Derry City Football Club plays; Kansas City grew.';

test.each([
	['company', 'the Suez Canal Company'],
	['treaty', null],
	['pelvis', null],
	['city', null],
	['football', null],
	['army', null]
])('“the %s” is %s', (noun, name) => {
	expect(onlyNamed(noun, text)).toBe(name);
});
