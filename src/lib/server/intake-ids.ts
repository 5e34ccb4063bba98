import { createHash, webcrypto } from 'node:crypto';

/** A UUID that is always the same for these parts: what is sent twice gets one id, and nobody can aim at another's. */
export function idFrom(...parts: string[]): string {
	const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The SHA-256 of many bytes, while others are served. */
export async function digest(bytes: Uint8Array): Promise<string> {
	return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as BufferSource)).toString('hex');
}
