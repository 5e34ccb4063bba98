import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder for a server's data. */
export function dataFolder(): { path: string; database: string; remove(): void } {
	const path = mkdtempSync(join(tmpdir(), 'este-data-'));
	return { path, database: `file:${path}/este.db`, remove: () => rmSync(path, { recursive: true }) };
}
