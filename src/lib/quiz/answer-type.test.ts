import { expect, it } from 'vitest';
import { answerType } from './answer-type.ts';

it.each([
	['2010', 'It was founded in ____.', 'year'],
	['January 2022', 'When was it?', 'month'],
	['17 November 1869', 'It opened on ____.', 'day'],
	['1880s', 'In the ____ he proposed it.', 'decade'],
	['1,637 km', 'It is ____ long.', 'number km'],
	['four', 'The heart has ____ chambers.', 'number '],
	['Iran', 'Which republic is it?', 'country'],
	['Tehran', 'Which capital is it?', 'city'],
	['Houman Sadri', 'Who wrote it?', 'person'],
	['Ada Lovelace', 'Whose notes are they?', 'person'],
	['The Security Council', 'Which body is it?', 'organisation'],
	['The University of Central Florida', 'Where does he teach?', 'organisation university'],
	['The Caspian Sea', 'Which sea is it?', 'geography sea'],
	['buffer', 'What is the term for such a solution?', 'term'],
	['Shanghai Cooperation Organization', 'What does SCO stand for?', 'expansion'],
	['UNESCO', 'It belongs to ____.', 'acronym'],
	['Ada Lovelace Day', 'It is held on ____.', null],
	['Alfred Hitchcock’s', 'He used it in ____ film.', null],
	['Working relations', 'What does it keep up?', null],
	['Russia\nChina', 'Which two?', null]
])('%s as an answer to “%s” is of the type %j', (answer, stem, type) => {
	expect(answerType(answer, stem, null)).toBe(type);
});
