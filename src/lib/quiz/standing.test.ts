import { expect, it } from 'vitest';
import { standing } from './basis.ts';
import { hasLooseNoun } from './loose-nouns.ts';
import { pointsOutside } from './loose-words.ts';
import { isAside } from './side-clause.ts';
import { isSentence } from './whole-sentence.ts';
import { isIncidental } from './worth.ts';

it.each([
	['In ____, Singapura too was destroyed by an army from Java.', true],
	['In ____, his novella about an old man won a prize.', true],
	['In ____, Hemingway published his novella about an old man.', false],
	['In ____ that reality began to change with Cicely Saunders in England.', true],
	['In ____ Murad incorporated Serbia into the Ottoman domains as well.', true],
	['Two days of violent attacks on them in ____ became known as Kristallnacht.', true],
	['Claude Shannon outlined that method in a paper of ____.', true],
	['In a second experiment ____ students saw a film.', true],
	['A column of ash then rose ____ into the sky.', true],
	['A French ship carried him off; ____ ordered his release.', true],
	['The biologist Johannes Schmidt sailed the ____ to find out.', true],
	['Calvin alone received the prize, in ____.', true],
	['Perception closes sooner in ____ than one thinks; this is known.', true],
	['Grassi reported in ____ that it was the larva of the eel.', true],
	['Three years later ____ tested the principle with sound.', true],
	['In ____ Peter Shor showed that a computer could factor numbers.', false],
	['It [the canal] reopened on ____, and it has been open since 1975.', false],
	['In ____ Joseph Priestley found that a sprig of mint restores air.', false],
	['The chemist ____ showed that neighbouring colours change each other.', false],
	['Soon after midnight on ____ a fire broke out in Pudding Lane.', false],
	['Several hundred species live in the ____ today.', true],
	['Several hundred species live in the ____.', false],
	['Svante Arrhenius proposed in ____ that salts break up into ions.', false],
	['____ was born in Norway, where he learnt to sail.', false]
])('%j points to what it does not tell: %s', (prompt, points) => {
	expect(pointsOutside(prompt)).toBe(points);
});

it.each([
	['The drop of roughly ____ amounts to two semitones.', true],
	['The lamp was lit in ____.', true],
	['[Eddystone Lighthouse] The lamp was lit in ____.', true],
	['The King put his brother ____ in charge.', true],
	['Brønsted and Lowry solved the difficulty in ____.', true],
	['[Lake Baikal] More than ____ rivers enter the lake.', false],
	['The critic Louis Leroy reviewed it in ____.', false],
	['The depth of the sea is ____.', false],
	['A ship was built in 1900, and the ship sank in ____.', false],
	['The canal [Suez Canal] was opened in ____.', false]
])('%j speaks of something that it has not named: %s', (prompt, isLoose) => {
	expect(hasLooseNoun(prompt)).toBe(isLoose);
});

it.each([
	['The programming language Ada, developed for the army.', false],
	['It is widely believed that the Premier, ____.', false],
	['Leptocephalus: the larva, flat and clear as ____.', false],
	['WELLINGTON, 19 September 1893. - The Governor gave his assent to ____.', false],
	['Convention signed in Rome on 4 Nov 1950, in force.', false],
	['For which the minister ____.', false],
	['Robin Warren, a pathologist in Perth, noticed bacteria in ____.', true],
	['The light reactions yield three things: ____, NADPH and oxygen.', true],
	['[Lake Baikal] A mill was opened in ____.', true]
])('%j is a whole sentence: %s', (prompt, isWhole) => {
	expect(isSentence(prompt)).toBe(isWhole);
});

it.each([
	['Karl von Frisch, who in ____ shared the prize, decoded it.', true],
	['Wyoming, a state since ____, has let women vote.', true],
	['The copepod, which measures barely ____, filters the water.', true],
	['It is a machine designed but never built by him, planned by ____.', true],
	['In 1979 ____, a pathologist in Perth, noticed them.', false],
	['Output fell while prices rose, an unhappy combination known as ____.', false],
	['The canal was opened in ____, after ten years.', false]
])('the gap of %j stands in a side clause: %s', (prompt, is) => {
	expect(isAside(prompt)).toBe(is);
});

it.each([
	['The paper stands on pages ____ of the journal.', true],
	['About which organisation does Aris write, a work in the bibliography?', true],
	['____ is a writer and an occasional volunteer.', true],
	['Clendinnen, Inga. ____. Aztecs: An Interpretation. Cambridge.', true],
	['Smith, J. (____). The rise of the cities of the north.', true],
	['“The canals of the north”, in Ports and Ships, vol. 4, ____, is about locks.', true],
	['The lock was described by Holm et al. in ____.', true],
	['It was printed by Oxford University Press in ____.', true],
	['Some ____ students were questioned.', true],
	['In which year did the canal open?', false],
	['Who wrote the essay "The north and its ports: overview"?', true],
	['"The canals of the north" by Holm and others appeared in the year ____.', true],
	['It was reported, wrongly, that the sea stood about ____ higher.', true],
	['The lighthouse stands on a reef about ____ south of the cape.', true],
	['The lighthouse stands 3 km south of the ____.', false],
	['Anna Holm Day was first observed in ____.', true],
	['It [the glacier] has retreated by over three kilometres since ____.', true],
	['Since ____ they [the glaciers] have become thinner nearly everywhere.', true],
	['Since ____ the town has had a harbour.', false]
])('%j is not worth asking: %s', (prompt, is) => {
	expect(isIncidental(prompt)).toBe(is);
});

it.each([
	['In 1945 [Josip Broz] Tito led Yugoslavia.', 'In 1945 Josip Broz Tito led Yugoslavia.'],
	['He won the UFC [Ultimate Fighting Championship] Heavyweight title.', null]
])('%j stands as %j', (prompt, said) => {
	expect(standing(prompt)).toBe(said ?? prompt);
});
