import type { Question } from '#lib/facts/question.ts';

/** The fact that a question asks for; a question of several parts asks for several. */
export function factOf({ kind, facts }: Question): string | undefined {
	return kind === 'matching' || kind === 'ordering' ? undefined : facts[0];
}
