/** '7 of 10 right in quizzes': points, with parts of them, of so many questions. */
export function quizShareWords({ points, questions }: { points: number; questions: number }): string {
	return `${Math.round(points * 10) / 10} of ${questions} right in quizzes`;
}
