/**
 * How much each sign speaks for a label. Made by `npm run quality -- --weights` from the judged pairs in
 * quality/related/tuning: a logistic regression over the twelve passages that are most like each fact.
 */
export const weights = {
	contrasts: {
		start: -6.944,
		own: 3.104,
		telling: 7.016,
		score: -10.546,
		standing: 3.302,
		length: 0.481,
		opposed: 8.863,
		agreed: -1.345,
		oneDenies: 0.221,
		oneDisputes: 0.819,
		rival: 6.958,
		sameYear: -0.664,
		sameFigure: -1.426,
		otherFigure: 0.084,
		otherYear: -2.091,
		scope: -1.062
	},
	supports: {
		start: -2.042,
		own: 6.651,
		telling: 0.638,
		score: -2.806,
		standing: 2.958,
		length: -0.569,
		opposed: -6.617,
		agreed: 1.627,
		oneDenies: -0.775,
		oneDisputes: -0.093,
		rival: -4.919,
		sameYear: 1.763,
		sameFigure: 2.436,
		otherFigure: -0.851,
		otherYear: -1.86,
		scope: -1.604
	},
	related: {
		start: -4.36,
		own: 2.044,
		telling: 8.216,
		score: -6.135,
		standing: 3.143,
		length: 0.037,
		opposed: 6.572,
		agreed: 2.237,
		oneDenies: -0.228,
		oneDisputes: 0.684,
		rival: 4.992,
		sameYear: 0.972,
		sameFigure: 2.903,
		otherFigure: 0.929,
		otherYear: -0.083,
		scope: -0.33
	}
};
