import { inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { modelSettings, user } from './db/schema.ts';
import { noon, school } from './fixtures.ts';
import * as learners from './learners.ts';
import * as models from './model-settings.ts';

const local = { baseUrl: 'http://127.0.0.1:11434/v1', model: 'small', isOn: true };
const cloud = { baseUrl: 'https://api.example.org/v1', model: 'large', isOn: true };

test('nobody has a language model to begin with', async () => {
	const db = await school(1);
	expect(await models.of(db, 'ann')).toBeNull();
	expect(await models.endpoint(db, 'ann')).toBeNull();
});

test('a page hears that there is a key, and only the server which', async () => {
	const db = await school(1);
	await models.change(db, 'ann', { ...cloud, key: 'sk-secret' });
	expect(await models.of(db, 'ann')).toEqual({ ...cloud, hasKey: true });
	expect(JSON.stringify(await models.of(db, 'ann'))).not.toContain('sk-secret');
	expect(await models.endpoint(db, 'ann')).toEqual({ ...cloud, key: 'sk-secret' });
});

test('texts are sent to the origin of a model that is switched on, and nowhere else', async () => {
	const db = await school(1);
	expect(await models.sentTo(db, 'ann')).toBeNull();
	await models.change(db, 'ann', { ...cloud, key: null });
	expect(await models.sentTo(db, 'ann')).toBe('https://api.example.org');
	await models.change(db, 'ann', { ...cloud, isOn: false, key: null });
	expect(await models.sentTo(db, 'ann')).toBeNull();
});

test('a key stays until another one is given, or it is deleted', async () => {
	const db = await school(1);
	await models.change(db, 'ann', { ...cloud, key: 'sk-secret' });
	await models.change(db, 'ann', { ...cloud, model: 'larger', baseUrl: `${cloud.baseUrl}/beta`, key: null });
	expect(await models.endpoint(db, 'ann')).toMatchObject({ model: 'larger', key: 'sk-secret' });
	await models.change(db, 'ann', { ...cloud, key: 'sk-other' });
	expect(await models.endpoint(db, 'ann')).toMatchObject({ key: 'sk-other' });
	await models.forgetKey(db, 'ann');
	expect(await models.of(db, 'ann')).toEqual({ ...cloud, hasKey: false });
});

test('a key does not go along to another server', async () => {
	const db = await school(1);
	await models.change(db, 'ann', { ...cloud, key: 'sk-secret' });
	await models.change(db, 'ann', { ...local, key: null });
	expect(await models.endpoint(db, 'ann')).toEqual({ ...local, key: null });
	await models.change(db, 'ann', { ...cloud, key: null });
	expect(await models.endpoint(db, 'ann')).toMatchObject({ key: null });
});

test('whoever signs in takes their model along, unless they have one already', async () => {
	const db = await school(1, ['ann', 'guest', 'other']);
	await db
		.update(user)
		.set({ isAnonymous: true })
		.where(inArray(user.id, ['guest', 'other']));
	await models.change(db, 'guest', { ...cloud, key: 'sk-guest' });
	await models.change(db, 'other', { ...local, key: null });
	await learners.join(db, 'guest', 'ann', noon);
	await learners.join(db, 'other', 'ann', noon);
	expect(await db.select().from(modelSettings)).toEqual([{ learnerId: 'ann', ...cloud, key: 'sk-guest' }]);
});

test('a learner’s model is nobody else’s, and goes with the learner', async () => {
	const db = await school(1, ['ann', 'bob']);
	await models.change(db, 'ann', { ...cloud, key: 'sk-secret' });
	expect(await models.of(db, 'bob')).toBeNull();
	await models.forgetKey(db, 'bob');
	await models.change(db, 'bob', { ...local, key: null });
	expect(await models.endpoint(db, 'ann')).toEqual({ ...cloud, key: 'sk-secret' });
	await learners.remove(db, 'ann');
	expect(await db.select().from(modelSettings)).toEqual([{ learnerId: 'bob', ...local, key: null }]);
});
