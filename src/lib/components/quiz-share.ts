/** '7 of the last 10 right in quizzes': points, with parts of them, of so many questions. */
export function quizShareWords({ points, questions }: { points: number; questions: number }): string {
	const right = Math.round(points * 10) / 10;
	return `${right} of the last ${questions} right in quizzes`;
}
