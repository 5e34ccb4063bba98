import type { RequestEvent } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createAuth, type Auth } from '#lib/server/auth.ts';
import { open, type Database } from '#lib/server/db/open.ts';
import * as schema from '#lib/server/db/schema.ts';
import * as learners from '#lib/server/learners.ts';
import * as resets from '#lib/server/resets.ts';
import { ask, forget, handOn, whoAsks } from './accounts.ts';

const password = 'a long password';
const dana = { email: 'dana@example.kz', password, name: 'Dana' };
let db: Database;
let auth: Auth;

beforeEach(async () => {
	db = await open(`file:${join(mkdtempSync(join(tmpdir(), 'este-')), 'este.db')}`);
	auth = createAuth(db, 'a secret that is long enough to sign sessions with');
});

/** A browser with its cookies; `from` is the address of its socket. */
class Browser {
	jar = new Map<string, { value: string; maxAge?: number; secure?: boolean }>();

	constructor(
		readonly from = '192.0.2.1',
		readonly origin = 'http://192.168.0.7:3000'
	) {}

	event(headers: Record<string, string> = {}): RequestEvent {
		const cookie = [...this.jar]
			.map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`)
			.join('; ');
		const cookies = {
			set: (name: string, value: string, options: { maxAge?: number; secure?: boolean }) =>
				options.maxAge === 0 ? this.jar.delete(name) : this.jar.set(name, { value, ...options }),
			delete: (name: string) => this.jar.delete(name)
		};
		const request = new Request(this.origin, { headers: { ...headers, ...(cookie && { cookie }) } });
		const url = new URL(this.origin);
		return {
			request,
			cookies,
			url,
			locals: { auth },
			getClientAddress: () => this.from
		} as unknown as RequestEvent;
	}

	async ask(
		path: string,
		body: object = {},
		options: { cookies?: boolean; headers?: Record<string, string> } = {}
	) {
		const event = this.event(options.headers);
		const reply = await ask<{ user: { id: string } }>(event, path, body, options);
		if (reply.ok) handOn(reply.cookies, event);
		return reply;
	}

	async start(): Promise<string> {
		const reply = await this.ask('/sign-in/anonymous');
		if (!reply.ok) throw new Error(reply.problem);
		return reply.body.user.id;
	}

	signIn(given: object, headers?: Record<string, string>) {
		return this.ask('/sign-in/email', given, { cookies: false, headers });
	}

	who() {
		return whoAsks(auth, this.event());
	}
}

test('starting makes an anonymous learner whose session lasts 400 days', async () => {
	const browser = new Browser();
	const id = await browser.start();
	expect(await browser.who()).toEqual({ id, name: null, email: null, anonymous: true });
	const [session] = await db.select().from(schema.session);
	expect(Math.round((Number(session?.expiresAt) - Date.now()) / 86_400_000)).toBe(400);
	expect(browser.jar.get('este.session_token')).toMatchObject({ maxAge: 400 * 86_400, secure: false });
});

test('cookies are secure exactly over https', async () => {
	const browser = new Browser('192.0.2.1', 'https://este.example');
	await browser.start();
	expect([...browser.jar.values()].map(({ secure }) => secure)).toEqual([true, true]);
});

test('a session in use is prolonged once a day, and a look at it asks the database once a minute', async () => {
	const browser = new Browser();
	const id = await browser.start();
	const soon = new Date(Date.now() + 86_400_000 * 398);
	await db.update(schema.session).set({ expiresAt: soon });
	const reads = vi.spyOn(db.$client, 'execute');
	await browser.who();
	expect(reads).not.toHaveBeenCalled();
	browser.jar.delete('este.session_data');
	expect(await browser.who()).toMatchObject({ id });
	const [session] = await db.select().from(schema.session);
	expect(Number(session?.expiresAt)).toBeGreaterThan(Number(soon) + 86_400_000);
});

test('keeping the account keeps the id, and signs in anywhere from then on', async () => {
	const browser = new Browser();
	const id = await browser.start();
	expect(await browser.ask('/keep-account', dana)).toMatchObject({ ok: true });
	expect(await browser.who()).toEqual({ id, name: 'Dana', email: dana.email, anonymous: false });
	const other = new Browser('192.0.2.2');
	expect(await other.signIn({ ...dana, email: 'Dana@Example.kz' })).toMatchObject({ ok: true });
	expect(await other.who()).toMatchObject({ id });
});

test('what was typed wrong is said in a sentence', async () => {
	const [first, second] = [new Browser(), new Browser()];
	await first.start();
	await second.start();
	const problem = async (body: object) => ({ ...(await second.ask('/keep-account', body)) });
	expect(await problem({ ...dana, password: 'short' })).toMatchObject({ problem: /at least 8/ });
	expect(await problem({ ...dana, password: 'x'.repeat(129) })).toMatchObject({ problem: /at most 128/ });
	await first.ask('/keep-account', dana);
	expect(await problem(dana)).toMatchObject({ status: 400, problem: /already/ });
	expect(await first.ask('/keep-account', dana)).toMatchObject({ problem: /kept already/ });
	expect(await new Browser().ask('/keep-account', dana)).toMatchObject({ problem: /signed out/ });
});

test('signing in as somebody else makes no second use of the anonymous session', async () => {
	const [kept, browser] = [new Browser(), new Browser()];
	await kept.start();
	await kept.ask('/keep-account', dana);
	const guest = await browser.start();
	await browser.signIn(dana);
	expect(await learners.exists(db, guest)).toBe(true);
});

test('a wrong password is refused ten times a minute, whatever a client forges', async () => {
	const browser = new Browser();
	await browser.start();
	await browser.ask('/keep-account', dana);
	const wrong = (n: number) =>
		new Browser('198.51.100.9').signIn(
			{ email: `nobody${n}@example.kz`, password: 'wrong password' },
			{
				'x-forwarded-for': `203.0.113.${n}`,
				'x-este-address': `203.0.113.${n}`,
				'cf-connecting-ip': `203.0.113.${n}`
			}
		);
	for (let n = 1; n <= 10; n++) expect(await wrong(n)).toMatchObject({ status: 400 });
	expect(await wrong(11)).toMatchObject({ status: 429, problem: /Too many tries. Please wait \d+ seconds/ });
	expect(await new Browser('198.51.100.9').signIn(dana)).toMatchObject({ status: 429 });
	expect(await new Browser('198.51.100.10').signIn(dana)).toMatchObject({ ok: true });
});

test('wrong passwords for one e-mail address are counted wherever they come from', async () => {
	const wrong = (n: number) =>
		new Browser(`198.51.100.${n}`).signIn({ email: dana.email, password: 'wrong' });
	const refused = await Promise.all(Array.from({ length: 30 }, (_, n) => wrong(n + 1)));
	expect(refused.every((reply) => !reply.ok && reply.status === 400)).toBe(true);
	expect(await wrong(31)).toMatchObject({ status: 429, problem: /minutes/ });
});

test('a class of forty behind one address starts several times within a minute', async () => {
	for (let round = 0; round < 4; round++)
		await Promise.all(Array.from({ length: 40 }, () => new Browser().start()));
	expect(await db.$count(schema.user)).toBe(160);
});

test('a right password costs no try, so a class behind one address signs in together', async () => {
	const browser = new Browser();
	await browser.start();
	await browser.ask('/keep-account', dana);
	for (let n = 0; n < 12; n++) expect(await new Browser().signIn(dana)).toMatchObject({ ok: true });
});

test('a changed password signs out all others', async () => {
	const [browser, other] = [new Browser(), new Browser()];
	await browser.start();
	await browser.ask('/keep-account', dana);
	await other.signIn(dana);
	const change = (currentPassword: string) =>
		browser.ask('/change-password', {
			currentPassword,
			newPassword: 'another one',
			revokeOtherSessions: true
		});
	expect(await change('not this')).toMatchObject({ status: 400, problem: /not your current password/ });
	expect(await change(password)).toMatchObject({ ok: true });
	other.jar.delete('este.session_data');
	expect(await other.who()).toBeNull();
	expect(await browser.who()).not.toBeNull();
	expect(await other.signIn(dana)).toMatchObject({ status: 400 });
});

test('a reset link works once, is over after an hour, and is stored as a digest', async () => {
	const browser = new Browser();
	await browser.start();
	await browser.ask('/keep-account', dana);
	expect(await resets.issue(db, auth, 'nobody@example.kz', Date.now())).toBeNull();
	const first = await resets.issue(db, auth, dana.email, Date.now());
	const token = (await resets.issue(db, auth, ' Dana@example.kz ', Date.now())) ?? '';
	expect(JSON.stringify(await db.select().from(schema.verification))).not.toContain(token);
	expect(await resets.isOpen(auth, first ?? '', Date.now())).toBe(false);
	expect(await resets.isOpen(auth, token, Date.now())).toBe(true);
	expect(await resets.isOpen(auth, token, Date.now() + 3_600_001)).toBe(false);
	const reset = (newPassword: string) => new Browser().ask('/reset-password', { token, newPassword });
	expect(await reset('short')).toMatchObject({ problem: /at least 8/ });
	const both = ['the first one', 'the second one'];
	const replies = await Promise.all(both.map(reset));
	expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
	expect(await reset('the third one')).toMatchObject({ problem: /used already/ });
	browser.jar.delete('este.session_data');
	expect(await browser.who()).toBeNull();
	const set = both[replies.findIndex(({ ok }) => ok)];
	expect(await browser.signIn({ ...dana, password: set })).toMatchObject({ ok: true });
});

test('deleting asks an account for its password, and leaves no session', async () => {
	const browser = new Browser();
	const id = await browser.start();
	await browser.ask('/keep-account', dana);
	expect(await browser.ask('/delete-learner', { password: '' })).toMatchObject({ problem: /password/ });
	expect(await learners.exists(db, id)).toBe(true);
	expect(await browser.ask('/delete-learner', { password })).toMatchObject({ ok: true });
	expect(await db.$count(schema.user)).toBe(0);
	expect(await db.$count(schema.session)).toBe(0);
	expect(await browser.who()).toBeNull();
});

test('an anonymous learner can be deleted without a password, and a session can be forgotten', async () => {
	const [browser, other] = [new Browser(), new Browser()];
	await browser.start();
	expect(await browser.ask('/delete-learner', { password: '' })).toMatchObject({ ok: true });
	await other.start();
	forget(other.event());
	expect(other.jar.size).toBe(0);
	expect(await other.who()).toBeNull();
	expect(await db.$count(schema.user)).toBe(1);
});

test('a forged cookie is nobody', async () => {
	const browser = new Browser();
	await browser.start();
	const [session] = await db.select().from(schema.session).where(eq(schema.session.ipAddress, '192.0.2.1'));
	browser.jar.set('este.session_token', { value: `${session?.token}.forged` });
	expect(await browser.who()).toBeNull();
});

test('the server turns to others while a password is hashed', async () => {
	const { password: passwords } = await auth.$context;
	let [turns, hashed] = [0, false];
	const hashing = passwords.hash(password).then(() => (hashed = true));
	while (!hashed) {
		await new Promise((resolve) => setImmediate(resolve));
		turns++;
	}
	await hashing;
	expect(turns).toBeGreaterThan(10);
});
