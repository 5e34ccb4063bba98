import { expect, it } from 'vitest';
import { isClearDate } from './clear-date.ts';

it.each([
	['[A Global Economy] In ____, Britain joined the European Economic Community.', true],
	[
		'[A New Generation] Ernest Hemingway’s novel A Farewell to Arms, set in Italy, was published in ____.',
		true
	],
	['[A New Generation] The novel was published in ____.', false],
	['[From War to Peace] Two days later, on ____, Germany and the Allies declared an armistice.', false],
	['[Erie Canal] Chartered in 1817, the canal took seven years to complete. It opened in ____.', false],
	['The strategy had worked, even delivering an army as far as the gates of Vienna in ____.', false],
	['A Vietnamese revolt ended China’s occupation of the country in ____.', false],
	['A revolt led by Le Loi ended China’s occupation of Vietnam in ____.', true],
	['It was the first conflict abroad since its war against Mexico in ____.', false],
	[
		'Congress declared war on Germany in ____, when German submarines had sunk ships of the United States.',
		false
	],
	['Congress declared war on Germany in ____, for German submarines sank ships of the United States.', true],
	['The phrase “manifest destiny” was coined in ____ by John O’Sullivan in New York.', false],
	['In ____ Henry VIII of England married Anne Boleyn in the city of London.', true],
	['In ____ the SDS of Michigan organized a march on Washington for peace.', false],
	['In ____ the SDS [Students for a Democratic Society] marched on Washington.', true],
	['In ____ Henry VIII of England gave the city of London a charter of trade.', true],
	['In ____ Henry VIII of England gave the city of London its charter of trade.', false],
	['The Old Town of Warsaw in ____ was listed as a World Heritage Site.', false],
	['In ____ Brock Lesnar of South Dakota pursued a career in martial arts.', false],
	['In ____ a much larger group of Puritans left England for Massachusetts Bay Colony.', false],
	[
		'In ____ the Supreme Court dealt the most crushing blow to Roosevelt in Schechter v. United States.',
		false
	],
	['The Soviets responded by creating the German Democratic Republic in ____.', false],
	['The Soviets responded to the Deutsche Mark of West Germany with the blockade of Berlin in ____.', true],
	['In the United States a “Red Scare” of Bolsheviks was unfolding in ____.', false],
	['Kublai Khan captured the Song capital of Hangzhou in ____, the wealthiest city of China.', false],
	[
		'The Reserve was begun in 1975, and in ____ the Department of Energy, before the Energy Act of 1978.',
		false
	],
	['The French of Canada fought the Indians. Great Britain and France went to war in ____.', false],
	['On the night of ____ George Washington of Virginia crossed the Delaware River.', false],
	[
		'The most influential and longest lasting was the Black Panther Party of Oakland in California, formed by Huey Newton in ____.',
		false
	],
	[
		'The most influential group of all was the Black Panther Party of Oakland in California, formed by Huey Newton in ____.',
		true
	],
	['Henry VIII of England took London and lost Calais in ____.', false],
	['Henry VIII of England and Francis of France signed the Treaty of London in ____.', true],
	['Mehmed of Turkey took Constantinople in Thrace, since the walls of Theodosius fell in ____.', false],
	['Mehmed of Turkey took Constantinople in Thrace from Emperor Constantine in ____.', true],
	['Britain ceded control of the territory to King Charles of Spain in Madrid in ____.', false],
	['Britain ceded control of Florida to King Charles of Spain in Madrid in ____.', true],
	['In ____ a federal judge ended the busing of pupils in Charlotte in North Carolina to Belmont.', false],
	['In ____ Judge Potter ended the busing of pupils in Charlotte in North Carolina to Belmont.', true],
	['In ____, this alliance attacked the city of Atzcapotzalco.', false]
])('%s says of what it asks the date: %s', (prompt, clear) => {
	expect(isClearDate(prompt)).toBe(clear);
});
