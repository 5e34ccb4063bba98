/** Units by their names: the unit that each is turned into, and how many of it one is. */
export const units = new Map(
	(
		[
			['m', 1, 'm metre metres meter meters'],
			['m', 1000, 'km kilometre kilometres kilometer kilometers'],
			['m', 0.01, 'cm centimetre centimetres centimeter centimeters'],
			['m', 0.001, 'mm millimetre millimetres millimeter millimeters'],
			['m', 1609, 'mi mile miles'],
			['m', 0.3048, 'ft foot feet'],
			['m/s', 1 / 3.6, 'km/h kph'],
			['m/s', 1, 'm/s'],
			['m/s', 1000, 'km/s'],
			['kg', 1, 'kg kilogram kilograms kilogrammes'],
			['kg', 0.001, 'g gram grams grammes'],
			['kg', 0.000001, 'mg milligram milligrams'],
			['kg', 1000, 't tonne tonnes ton tons'],
			['kg', 0.4536, 'lb lbs'],
			['l', 1, 'l litre litres liter liters'],
			['l', 0.001, 'ml millilitre millilitres'],
			['m³', 1, 'm³ m3'],
			['m³', 1e9, 'km³ km3'],
			['m²', 1, 'm² m2'],
			['m²', 1e6, 'km² km2'],
			['m²', 1e4, 'ha hectare hectares'],
			['W', 1, 'W watt watts'],
			['W', 1e3, 'kW kilowatt kilowatts'],
			['W', 1e6, 'MW megawatt megawatts'],
			['W', 1e9, 'GW gigawatt gigawatts'],
			['°C', 1, '°C °c'],
			['year', 1, 'year years'],
			['year', 1 / 12, 'month months'],
			['day', 1, 'day days'],
			['day', 7, 'week weeks'],
			['second', 1, 'second seconds'],
			['second', 60, 'minute minutes'],
			['second', 3600, 'hour hours'],
			['dollar', 1, 'dollar dollars'],
			['dollar', 0.01, 'cent cents'],
			['euro', 1, 'euro euros'],
			['pound', 1, 'pound pounds']
		] as const
	).flatMap(([base, times, names]) => names.split(' ').map((name) => [name, { base, times }] as const))
);
for (const [name, base, times] of [
	['square kilometres', 'm²', 1e6],
	['square metres', 'm²', 1],
	['square kilometers', 'm²', 1e6],
	['cubic kilometres', 'm³', 1e9],
	['cubic metres', 'm³', 1],
	['cubic kilometers', 'm³', 1e9]
] as const)
	units.set(name, { base, times });
