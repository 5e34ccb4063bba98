/** More than anybody types; a book that was pasted need not come back as a whole. */
export const most = 1024 * 1024;

type Typed = { title: string; text: string };

/** What was typed, to be shown again beside the problem; of a very long text only its beginning, and the problem says so. */
export function givenBack(problem: string, { title, text }: Typed): { problem: string; typed: Typed } {
	const typed = { title: title.slice(0, most), text: text.slice(0, most) };
	if (text.length <= most) return { problem, typed };
	return { problem: `Your text is so long that only its beginning is shown here. ${problem}`, typed };
}
