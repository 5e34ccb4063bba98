/** What a unit measures, as powers of base dimensions, and how many base units it has. */
export type Unit = { measures: string; factor: number; offset?: number; system: 'metric' | 'other' };

const table: [names: string, measures: string, factor: number, system?: 'other'][] = [
	['m metre meter', 'length', 1],
	['km kilometre kilometer klick', 'length', 1000],
	['dm decimetre decimeter', 'length', 0.1],
	['cm centimetre centimeter', 'length', 0.01],
	['mm millimetre millimeter', 'length', 0.001],
	['um μm micrometre micrometer micron', 'length', 1e-6],
	['nm nanometre nanometer', 'length', 1e-9],
	['mi mile', 'length', 1609.344, 'other'],
	['ft foot feet', 'length', 0.3048, 'other'],
	['in inch inche', 'length', 0.0254, 'other'],
	['yd yard', 'length', 0.9144, 'other'],
	['ly lightyear', 'length', 9.4607e15],
	['kg kilo kilogram kilogramme', 'mass', 1],
	['g gram gramme', 'mass', 0.001],
	['mg milligram milligramme', 'mass', 1e-6],
	['ug μg mcg microgram', 'mass', 1e-9],
	['t tonne ton', 'mass', 1000],
	['lb pound', 'mass', 0.45359237, 'other'],
	['oz ounce', 'mass', 0.028349523, 'other'],
	['l litre liter', 'length^3', 0.001],
	['dl decilitre deciliter', 'length^3', 1e-4],
	['cl centilitre centiliter', 'length^3', 1e-5],
	['ml millilitre milliliter', 'length^3', 1e-6],
	['gal gallon', 'length^3', 0.003785412, 'other'],
	['ha hectare', 'length^2', 10000],
	['acre', 'length^2', 4046.8564, 'other'],
	['s sec second', 'time', 1],
	['ms millisecond', 'time', 0.001],
	['min minute', 'time', 60],
	['h hr hour', 'time', 3600],
	['d day', 'time', 86400],
	['wk week', 'time', 604800],
	['month', 'month', 1],
	['y yr year annum', 'month', 12],
	['decade', 'month', 120],
	['century centurie', 'month', 1200],
	['% percent pct', 'share', 0.01],
	['‰ permille', 'share', 0.001],
	['percentagepoint', 'points', 1],
	['n newton', 'force', 1],
	['j joule', 'energy', 1],
	['kj kilojoule', 'energy', 1000],
	['mj megajoule', 'energy', 1e6],
	['cal calorie', 'energy', 4.184],
	['kcal kilocalorie', 'energy', 4184],
	['ev electronvolt', 'energy', 1.602e-19],
	['kwh kilowatthour', 'energy', 3.6e6],
	['w watt', 'power', 1],
	['kw kilowatt', 'power', 1000],
	['mw megawatt', 'power', 1e6],
	['gw gigawatt', 'power', 1e9],
	['pa pascal', 'pressure', 1],
	['hpa hectopascal', 'pressure', 100],
	['kpa kilopascal', 'pressure', 1000],
	['bar', 'pressure', 1e5],
	['atm atmosphere', 'pressure', 101325],
	['mmhg', 'pressure', 133.322],
	['hz hertz', 'frequency', 1],
	['khz kilohertz', 'frequency', 1000],
	['mhz megahertz', 'frequency', 1e6],
	['v volt', 'voltage', 1],
	['a amp ampere', 'current', 1],
	['ma milliamp milliampere', 'current', 0.001],
	['ω ohm', 'resistance', 1],
	['mol mole', 'amount', 1],
	['mmol millimole', 'amount', 0.001],
	['° deg degree', 'angle', 1],
	['rad radian', 'angle', 180 / Math.PI],
	['db decibel', 'loudness', 1],
	['bpm beatsperminute', 'beats', 1],
	['$ usd dollar usdollar', 'dollar', 1],
	['cent', 'dollar', 0.01],
	['€ eur euro', 'euro', 1],
	['£ gbp poundsterling', 'sterling', 1],
	['¥ yen jpy', 'yen', 1],
	['yuan cny renminbi rmb', 'yuan', 1],
	['rouble ruble rub', 'rouble', 1],
	['₸ tenge kzt', 'tenge', 1],
	['time x', 'times', 1],
	['bit', 'data', 1],
	['byte', 'data', 8],
	['kb kilobyte', 'data', 8e3],
	['mb megabyte', 'data', 8e6],
	['gb gigabyte', 'data', 8e9],
	['tb terabyte', 'data', 8e12]
];

const known = new Map<string, Unit>(
	table.flatMap(([names, measures, factor, system]) =>
		names.split(' ').map((name): [string, Unit] => [name, { measures, factor, system: system ?? 'metric' }])
	)
);
const temperature = (factor: number, offset: number, system: Unit['system']): Unit => ({
	measures: 'temperature',
	factor,
	offset,
	system
});
const temperatures = new Map([
	['c', temperature(1, 273.15, 'metric')],
	['f', temperature(5 / 9, 459.67 * (5 / 9), 'other')],
	['k', temperature(1, 0, 'metric')]
]);

/** Reads a unit such as "km", "square metres", "m/s^2" or "degrees Celsius" in folded text; null for any other words. */
export function readUnit(text: string): Unit | null {
	const heat = /^(?:°|deg(?:ree)?s?\.?)? ?(c|f|k)(?:elsius|entigrade|ahrenheit|elvins?)?$/.exec(text)?.[1];
	if (heat && (/^(?:°|deg)/.test(text) || text.length > 1 || heat !== 'k' || text === 'k'))
		return temperatures.get(heat)!;
	const parts = text
		.replace(/\b(?:square|sq\.?) ([a-z]+)/g, '$1^2')
		.replace(/\b(?:cubic|cu\.?) ([a-z]+)/g, '$1^3')
		.replace(/ squared\b/g, '^2')
		.replace(/ cubed\b/g, '^3')
		.replace(/\bper ?cent\b/g, '%')
		.replace(/\b(?:beats per minute)\b/g, 'bpm')
		.replace(/\bkph\b/g, 'km/h')
		.replace(/\bmph\b/g, 'mi/h')
		.replace(/ ?(?:\/|\bper\b|\ban?\b(?= (?:second|minute|hour|day|year)$)) ?/g, '/')
		.replace(/(?<=[a-z])(?=[23]$|[23]\/)/g, '^')
		.split('/');
	return parts.length > 3 ? null : product(parts);
}

function product(parts: string[]): Unit | null {
	let unit: Unit = { measures: '', factor: 1, system: 'metric' };
	const powers = new Map<string, number>();
	for (const [at, part] of parts.entries()) {
		const [, name = '', power = '1'] = /^(.+?)(?:\^(-?\d))?$/.exec(part.trim()) ?? [];
		const base = unitCalled(name);
		if (!base) return null;
		const times = Number(power) * (at === 0 ? 1 : -1);
		const [, measures = '', own = '1'] = /^(.+?)(?:\^(\d))?$/.exec(base.measures) ?? [];
		powers.set(measures, (powers.get(measures) ?? 0) + times * Number(own));
		const system = base.system === 'other' ? 'other' : unit.system;
		unit = { ...unit, factor: unit.factor * base.factor ** times, system };
	}
	const measures = [...powers].sort().map(([name, power]) => (power === 1 ? name : `${name}^${power}`));
	return { ...unit, measures: measures.join(' ') };
}

function unitCalled(name: string): Unit | undefined {
	const plain = name.replace(/[ .-]/g, '');
	return known.get(plain) ?? known.get(plain.replace(/s$/, ''));
}
