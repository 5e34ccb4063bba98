import { createHash } from 'node:crypto';

const files: Record<string, string> = import.meta.glob('../evidence/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** A digest of the rules that relate passages: with other rules everything is compared anew. */
export const rules = createHash('sha256')
	.update(JSON.stringify(Object.entries(files).filter(([path]) => !path.endsWith('.test.ts'))))
	.digest('base64url');
