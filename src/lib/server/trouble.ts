export type Trouble = {
	status: number;
	/** For the learner. */
	message: string;
	/** For the log: one line with nothing in it of what the learner wrote. */
	line: string;
};

/** What an unexpected error means to those who meet it. */
export function explain(cause: unknown): Trouble {
	const line = firstLine(root(cause));
	if (/SQLITE_FULL|ENOSPC|disk is full/i.test(line))
		return { status: 503, message: 'Este could not save this: the disk is full.', line };
	if (/SQLITE_BUSY|database is locked/i.test(line))
		return {
			status: 503,
			message: 'Este could not save this: the database is busy. Please try again.',
			line
		};
	if (/SQLITE_READONLY|EROFS|readonly database/i.test(line))
		return { status: 503, message: 'Este could not save this: its data folder cannot be written to.', line };
	return { status: 500, message: 'Este met a problem that it did not expect. Please try again.', line };
}

/** Drizzle's own message quotes the values of the query; what lies under it does not. */
function root(cause: unknown): unknown {
	return cause instanceof Error && cause.cause ? root(cause.cause) : cause;
}

function firstLine(cause: unknown): string {
	const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
	const place = cause instanceof Error ? (cause.stack?.match(/\n\s+(at .*)/)?.[1] ?? '') : '';
	return `${text.split('\n')[0]} ${place}`.trim();
}
