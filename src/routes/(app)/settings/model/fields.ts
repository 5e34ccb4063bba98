import * as v from 'valibot';
import { modelAddress } from '#lib/server/model-addresses.ts';

/** What the form sends, as it was typed. */
const text = v.pipe(v.string(), v.trim(), v.maxLength(500, 'This is too long.'));
export const typed = {
	baseUrl: text,
	model: text,
	key: v.optional(text, ''),
	isOn: v.optional(v.literal('yes'))
};

type Typed = v.InferOutput<v.ObjectSchema<typeof typed, undefined>>;

export type Problems = Partial<Record<keyof Typed, string>>;

/** The settings that were typed, or what is wrong with which field. No key means that none is given. */
export function read({ baseUrl, model, key, isOn }: Typed, allowed?: string[]) {
	const place = modelAddress(baseUrl, allowed);
	const problems: Problems = {};
	if ('problem' in place) problems.baseUrl = place.problem;
	if (model === '' || model.length > 200)
		problems.model = 'Please give the name of a model, such as llama3.1.';
	if (!/^[\x21-\x7e]*$/.test(key))
		problems.key = 'A key has no spaces in it, and only plain letters, digits and signs.';
	if ('problem' in place || Object.keys(problems).length > 0) return { problems };
	return { settings: { baseUrl: place.address, model, key: key || null, isOn: isOn === 'yes' } };
}
