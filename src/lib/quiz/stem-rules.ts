import { gap } from '#lib/facts/fact.ts';
import type { Question } from '#lib/facts/question.ts';
import { askingSentence } from './basis.ts';
import type { Fault } from './faults.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** What is wrong with the words of a question, whatever it can be answered with. */
export function stemFaults(question: Question): Fault[] {
	const left = question.kind === 'matching' ? question.left : [];
	return [
		...partial(question.stem, question),
		...[question.stem, ...left].flatMap((stem) => [
			...loose(stem),
			...negative(stem, question),
			...vague(stem),
			...hinging(stem),
			...telling(stem, question)
		])
	];
}

function partial(stem: string, { kind }: Question): Fault[] {
	const fault = (reason: string): Fault[] => [{ code: 'Q1', reason }];
	const gaps = stem.split(gap).length - 1;
	if (stem.trim().split(/\s+/).length < 4) return fault('The question is too short to stand alone.');
	if (/\bwhich (?:one )?of (?:the following|these|those|them)\b|\bthe following\b/i.test(stem))
		return fault('The question cannot be answered with its choices covered.');
	switch (kind) {
		case 'gap':
			return gaps === 1 ? [] : fault(`The sentence needs one gap (${gap}).`);
		case 'true-false':
			return gaps === 0 && !stem.includes('?') ? [] : fault('What is true or false is a whole statement.');
		case 'ordering':
		case 'source':
			return [];
		default:
			return gaps === 1 || (gaps === 0 && /[?.:]\s*[”"’)]?$/.test(stem))
				? []
				: fault('The question is not whole: it ends with a question mark, or has one gap.');
	}
}

/** What the question is about must be named in it. */
function loose(stem: string): Fault[] {
	const bare = stem.replace(/^\[[^\]]*\] /, '');
	if (
		!/^(?:it|he|she|they|its|his|her|their|this|these|that|those|such|here|there|then)\b(?! \[)/i.test(bare)
	)
		return [];
	if (/^(?:this|that|these|those) (?:is|are) |^there (?:is|are|was|were)\b/i.test(bare) && stem !== bare)
		return [];
	return [{ code: 'Q1', reason: 'The question begins with a word that points to something before it.' }];
}

function negative(stem: string, { kind }: Question): Fault[] {
	const fault = (reason: string): Fault[] => [{ code: 'Q3', reason }];
	if (/\b(?:NOT|EXCEPT|LEAST)\b/.test(stem))
		return fault('The question asks for what is not so; ask for what is.');
	const asking = askingSentence(stem);
	if (
		stem.includes('?') &&
		/\b(?:except|(?<!at )least (?:likely|important|often))\b|^(?:which|what|who|whose|where|when|how|why)\b(?:(?!\b(?:when|that|who|where|because|if|as|while)\b)[^,])*?\b(?:(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should) not|\w+n[’']t)\b/i.test(
			asking
		)
	)
		return fault('The question asks for what is not so; ask for what is.');
	if (kind === 'true-false' && negations(stem) > 0)
		return fault('A statement with “not” makes “false” mean two things.');
	if (negations(asking) > 1)
		return [{ code: 'Q4', reason: 'Two negations in one sentence are hard to read.' }];
	return [];
}

function negations(text: string): number {
	return (
		text.match(
			/\b(?:not(?! only)|never|no|none|nobody|nothing|neither|nor|cannot|without|hardly)\b|n[’']t\b/gi
		) ?? []
	).length;
}

function vague(stem: string): Fault[] {
	const [word] =
		/\b(?:often|sometimes|usually|frequently|rarely|seldom|occasionally|commonly)\b/i.exec(stem) ?? [];
	return word ? [{ code: 'Q4', reason: `“${word}” means something else to everybody.` }] : [];
}

function hinging(stem: string): Fault[] {
	if (
		!/\b(?:previous|last|next|preceding|first) (?:question|answer)\b|\b(?:question|answer) (?:above|before|below)\b|\bas (?:above|before)\b/i.test(
			stem
		)
	)
		return [];
	return [{ code: 'Q5', reason: 'The question hinges on another one.' }];
}

/** A question that names its own answer. */
function telling(stem: string, question: Question): Fault[] {
	const answer = answerOf(question);
	if (answer === null) return [];
	const words = tellingWords(answer);
	if (words.size === 0 || shareOf(words, tellingWords(stem.replaceAll(gap, ' '))) < 1) return [];
	return [{ code: 'Q9', reason: 'The question names its own answer.' }];
}

function answerOf(question: Question): string | null {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return question.answer;
		case 'choice':
			return question.choices[question.key]?.text ?? null;
		default:
			return null;
	}
}
