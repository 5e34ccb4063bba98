import { parseArgs } from 'node:util';
import { createAuth } from '#lib/server/auth.ts';
import { DatabaseProblem, open } from '#lib/server/db/open.ts';
import { home } from '#lib/server/home.ts';
import * as resets from '#lib/server/resets.ts';
import { secret } from '#lib/server/secret.ts';

const usage = 'Usage: este reset-password EMAIL [--url http://localhost:3000]';

/** Prints a link with which a learner sets a new password: it works once, for an hour. */
export default async function resetPassword(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if ('problem' in asked) return fail(asked.problem);
	try {
		const token = await issue(asked.email);
		if (!token) return fail(`No account has the e-mail address ${asked.email}`);
		process.stdout.write(`${new URL(`/reset-password/${token}`, asked.url)}\n`);
		return 0;
	} catch (cause) {
		if (cause instanceof DatabaseProblem) return fail(cause.message);
		throw cause;
	}
}

async function issue(email: string): Promise<string | null> {
	const { folder, url, token } = home();
	const db = await open(url, token);
	try {
		return await resets.issue(db, createAuth(db, await secret(folder)), email, Date.now());
	} finally {
		db.$client.close();
	}
}

function readArguments(args: string[]): { email: string; url: string } | { problem: string } {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { url: { type: 'string', default: 'http://localhost:3000' } }
		});
		const [email, ...others] = positionals;
		if (!email || others.length > 0) return { problem: usage };
		if (!URL.canParse(values.url))
			return { problem: `${values.url} is not an address such as http://localhost:3000` };
		return { email, url: values.url };
	} catch {
		return { problem: usage };
	}
}

function fail(line: string): number {
	process.stderr.write(`${line}\n`);
	return 1;
}
