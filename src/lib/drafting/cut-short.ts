import { verbForm } from './verbs.ts';

/** "small, positively charged", "pure (elemental) state": what stands before the sign describes what stands behind it. */
export function isCutShort(after: string): boolean {
	const [, next = ''] = /^(?:,| \([^()]{1,40}\)) (\p{Ll}[\p{L}-]*) \p{L}/u.exec(after) ?? [];
	return next !== '' && !closed.has(next) && !next.endsWith('ing') && verbForm(next) === null;
}

/** Words that stand between what is told and tell nothing themselves. */
const closed = new Set(
	(
		'a an the this that these those such each every some any many much several various certain other another both all no few most more less least half ' +
		'i you he she it we they me him her us them its his their our your my one ones who whom whose which what where when why how whether there here ' +
		'of in on at by for from with without within into onto to toward towards through throughout across along around over under above below between among ' +
		'against about after before during since until till upon via per near beyond behind beside besides despite except off out up down away back inside outside ' +
		'and or but nor so yet as than if because while whereas although though unless once like unlike rather instead together ' +
		'is are was were be been being has have had having do does did done can could cannot may might must shall should will would ' +
		'not only also even just still already always never often usually sometimes mostly mainly too very then thus therefore however hence again ever quite almost ' +
		'due according including such depending regardless whenever wherever directly afterwards later called named termed known now today itself themselves predominantly else prior outward inward upward downward forward northward southward far further well fast hard chosen'
	).split(' ')
);
