import * as v from 'valibot';
import type { Model } from './model-asking.ts';
import { modelProblemSentence } from './model-problems.ts';

/** Whether a model answers at all, in a sentence for the learner whose model it is. */
export type Trial = { works: boolean; sentence: string };

const schema = {
	type: 'object',
	properties: { word: { type: 'string' } },
	required: ['word'],
	additionalProperties: false
};
const answer = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({ word: v.pipe(v.string(), v.regex(/^\p{L}{1,20}$/u)) })
);

/** Asks a model for one word, in the way in which it is asked for cards. */
export async function tryOut({ complete }: Model): Promise<Trial> {
	const content = 'Answer with JSON of the form {"word": "…"}, with any one word for a colour.';
	const completion = await complete({ messages: [{ role: 'user', content }], schema, mostTokens: 500 });
	if ('problem' in completion)
		return { works: false, sentence: `It does not work yet. ${modelProblemSentence(completion.problem)}` };
	const parsed = v.safeParse(answer, completion.content);
	return parsed.success && completion.finish === 'stop'
		? { works: true, sentence: `It works: asked for a colour, the model answered “${parsed.output.word}”.` }
		: {
				works: false,
				sentence: 'The model answered, but not in the form that Este asked for. Another model may do better.'
			};
}
