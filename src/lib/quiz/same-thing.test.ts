import { expect, it } from 'vitest';
import { overlaps } from './same-thing.ts';

it.each([
	['Russia', 'the Russian Federation'],
	['Moscow', 'Russia'],
	['Washington', 'The United States'],
	['Soviet Union', 'Kazakhstan'],
	['OSCE', 'The Organization for Security and Co-operation in Europe (OSCE)'],
	['SCO', 'Shanghai Cooperation Organisation'],
	['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation'],
	['Nazarbayev', 'Nursultan Nazarbayev'],
	['President Nazarbayev', 'Nursultan Nazarbayev'],
	['President Dulatuly', 'Mirzhakyp Dulatuly'],
	['Mr. Kerr', 'Dr David Kerr'],
	['acid', 'a strong acid'],
	['1886', '1880s'],
	['June 1833', '1833'],
	['five', '5'],
	['1,000 km', '1000 km']
])('%s and %s overlap', (a, b) => {
	expect(overlaps(a, b)).toBe(true);
	expect(overlaps(b, a)).toBe(true);
});

it.each([
	['Russia', 'China'],
	['Moscow', 'China'],
	['1886', '1887'],
	['June 1833', 'July 1833'],
	['17 April 1869', '1869-11-17'],
	['Houman Sadri', 'Galina Kakenova'],
	['President Kerr', 'President Blank'],
	['Galina Kakenova', 'Zarina Kakenova'],
	['Queen Victoria', 'Lake Victoria'],
	['strong acid', 'weak acid'],
	['Security Council', 'Council of Foreign Ministers'],
	['5', '50']
])('%s and %s do not', (a, b) => {
	expect(overlaps(a, b)).toBe(false);
	expect(overlaps(b, a)).toBe(false);
});
