import { expect, test } from 'vitest';
import { drafted } from './testing.ts';

const text = 'John Rudyerd built a tower of oak and iron, which burned down in December 1755.';
const card = 'John Rudyerd built a tower of oak and iron, which burned down in ____. → December 1755';

test.each([
	['The Eddystone Light', `[The Eddystone Light] ${card}`],
	['Lecture 3: The Eddystone Light', `[The Eddystone Light] ${card}`],
	['PHYS 102 – Week 4: The Eddystone Light', `[The Eddystone Light] ${card}`]
])('a gap that does not say what the text is about has the title before it: %s', (title, noted) => {
	expect(drafted(text, title)).toContain(noted);
});

test.each([
	['says it itself', 'The tower of John Rudyerd'],
	['has a title that says nothing', 'Introduction'],
	['is from a file with a number for a name', 'fa902fa59ddcf91b'],
	['has a title as long as a sentence', 'How a silk merchant and two shipwrights built a light on a reef'],
	['would be given away by it', 'The fire of December 1755']
])('a gap that %s has none', (_, title) => {
	expect(drafted(text, title)).toContain(card);
});
