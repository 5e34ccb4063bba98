/**
 * How much each sign speaks for a label. Made by `npm run quality -- --weights` from the judged pairs in
 * quality/related/tuning: a logistic regression over the twelve passages that are most like each fact.
 */
export const weights = {
	contrasts: {
		start: -5.319,
		own: 2.221,
		telling: 6.331,
		score: -8.899,
		standing: 2.577,
		meaning: -0.952,
		meaningStanding: 3.792,
		length: 0.46,
		opposed: 8.878,
		agreed: -1.384,
		oneDenies: 0.216,
		oneDisputes: 0.868,
		rival: 6.863,
		sameYear: -0.781,
		sameFigure: -1.596,
		otherFigure: 0.216,
		otherYear: -2.449,
		scope: -1.153
	},
	supports: {
		start: -0.609,
		own: 5.841,
		telling: -0.399,
		score: -1.382,
		standing: 2.27,
		meaning: -0.425,
		meaningStanding: 3.39,
		length: -0.604,
		opposed: -6.57,
		agreed: 1.642,
		oneDenies: -0.791,
		oneDisputes: -0.061,
		rival: -4.978,
		sameYear: 1.775,
		sameFigure: 2.412,
		otherFigure: -0.85,
		otherYear: -2.012,
		scope: -1.665
	},
	related: {
		start: -2.609,
		own: 1.207,
		telling: 7.302,
		score: -4.381,
		standing: 2.348,
		meaning: -0.876,
		meaningStanding: 4.061,
		length: 0.006,
		opposed: 6.572,
		agreed: 2.135,
		oneDenies: -0.254,
		oneDisputes: 0.753,
		rival: 4.882,
		sameYear: 0.992,
		sameFigure: 3.005,
		otherFigure: 1.106,
		otherYear: -0.31,
		scope: -0.415
	}
};
