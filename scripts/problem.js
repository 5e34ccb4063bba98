/** Something the person at the keyboard can mend; its message is a ready sentence. */
export class Problem extends Error {}

/**
 * Ends the program: a ready sentence stands alone on one line, a surprise keeps its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
	process.stderr.write(`${sentence(error) ?? (error instanceof Error ? error.stack : error)}\n`);
	process.exit(1);
}

/** @param {unknown} error */
function sentence(error) {
	if (!(error instanceof Error)) return null;
	if (error instanceof Problem) return error.message;
	if (error.name === 'AddressProblem') return error.message;
	if (error.name === 'DatabaseProblem' || error.constructor.name.startsWith('DatabaseProblem'))
		return error.message;
	return 'syscall' in error ? `The system does not allow it: ${error.message}.` : null;
}
