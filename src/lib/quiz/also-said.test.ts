import { expect, it } from 'vitest';
import { alsoSaid } from './also-said.ts';
import { course } from './fixtures/course.ts';

it.each([
	['Robert Moog built theremins.', 'Who built theremins?', 'Robert Moog', ['Moog']],
	['The stars were painted by Vincent van Gogh.', 'Who painted the stars?', 'Vincent van Gogh', ['van Gogh']],
	[
		'The chemist Svante Arrhenius spoke of ions.',
		'The chemist ____ spoke of ions.',
		'Svante Arrhenius',
		['Arrhenius']
	],
	['About three quarters are eels.', 'About ____ are eels.', 'three quarters', ['75 per cent', '75%']],
	[
		'Ellen Bialystok reported it in several papers.',
		'____ reported it in several papers.',
		'Ellen Bialystok',
		['Bialystok']
	],
	['It reached Sicily in October 1347.', 'The plague reached Sicily in ____.', 'October 1347', ['1347']],
	['It came in October 1347.', 'In which month and year did it come?', 'October 1347', []],
	[
		'It joined the World Trade Organization (WTO) late.',
		'What did it join late?',
		'World Trade Organization',
		['WTO']
	],
	[
		'It joined the World Trade Organization (WTO) late.',
		'What did it join late?',
		'WTO',
		['World Trade Organization']
	],
	[
		'Wolves came back to Yellowstone National Park.',
		'Wolves came back to ____.',
		'Yellowstone',
		['Yellowstone National Park']
	],
	[
		'A buffer is a solution that resists change.',
		'Which term means “a solution that resists change”?',
		'buffer',
		['buffer solution']
	],
	[
		'It joined the World Trade Organization (WTO) late.',
		'What does WTO stand for?',
		'World Trade Organization',
		[]
	],
	[
		'It lies in Irkutsk Oblast in Siberia.',
		'In which oblast does it lie?',
		'Irkutsk Oblast',
		['Irkutsk', 'Irkutsk Region', 'Irkutsk Province']
	],
	['Lord Mountbatten reached Delhi.', '____ reached Delhi.', 'Lord Mountbatten', ['Mountbatten']],
	[
		'Senator Henry Clay of Kentucky introduced it.',
		'____ introduced it.',
		'Senator Henry Clay of Kentucky',
		['Henry Clay', 'Clay']
	],
	['General Motors was founded.', '____ was founded.', 'General Motors', []],
	['He was called Richard M. Nixon.', 'He was called ____.', 'Richard M. Nixon', ['Nixon', 'Richard Nixon']],
	['He was called John Quincy Adams.', 'He was called ____.', 'John Quincy Adams', ['Adams']],
	['The USS Maine sank.', 'The ____ sank.', 'USS Maine', ['Maine']],
	['He signed the SALT II treaty.', 'He signed the ____.', 'SALT II treaty', ['SALT II']],
	['It was the work of Visigoth rulers.', 'It was the work of ____.', 'Visigoth rulers', []],
	[
		'acquired immunodeficiency syndrome (AIDS)',
		'What does AIDS stand for?',
		'acquired immunodeficiency syndrome',
		['acquired immune deficiency syndrome']
	],
	[
		'It is called the Hellenistic period.',
		'It is called the ____.',
		'Hellenistic period',
		['Hellenistic era', 'Hellenistic age']
	],
	['It lies in Kent County.', 'In which county does it lie?', 'Kent County', ['Kent']],
	[
		'It was called Leptocephalus brevirostris.',
		'It was called ____.',
		'Leptocephalus brevirostris',
		['Leptocephalus', 'L. brevirostris']
	],
	['The U.S. Supreme Court ruled so.', 'Who ruled so?', 'U.S. Supreme Court', ['Supreme Court']],
	['The Bechtel Corporation left the city.', 'Who left the city?', 'Bechtel', ['Bechtel Corporation']],
	['It was made by U.S. Steel.', 'Who made it?', 'U.S. Steel', []],
	['It is the birth of a star.', 'What is it?', 'birth of a star', []],
	['It is the amplitude of a wave.', 'What is it?', 'amplitude of a wave', ['amplitude']],
	['It was the Black plague.', 'It was the ____.', 'Black plague', []],
	['It lies on the coast of Honshu.', 'On which island does it lie?', 'Honshu', []]
])('of “%s” %s may be answered by more than %s', (quote, prompt, answer, expected) => {
	const [fact] = course({ text: quote }, [[quote, prompt, answer]]).facts;
	const others = alsoSaid({ fact: fact!, card: fact!.cards[0]! }).filter((one) => one !== answer);
	expect(others).toEqual(expected);
});

it('what letters of one stand for may be told of one, and no single word for several letters', () => {
	const of = (letters: string, answer: string) => {
		const quote = `It is one of the ${answer} (${letters}).`;
		const [fact] = course({ text: quote }, [[quote, `What does ${letters} stand for?`, answer]]).facts;
		return alsoSaid({ fact: fact!, card: { ...fact!.cards[0]!, rule: 'acronym' } });
	};
	expect(of('NAAT', 'nucleic acid amplification tests')).toContain('nucleic acid amplification test');
	expect(of('HIV', 'human immunodeficiency virus')).not.toContain('human immunodeficiency viru');
	expect(of('NAATs', 'nucleic acid amplification tests')).not.toContain('nucleic acid amplification test');
	expect(of('MHC', 'major histocompatibility complex')).not.toContain('complex');
});
