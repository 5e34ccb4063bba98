import { newId } from '#lib/facts/id.ts';

/** A new id for something that happens now. */
export function happeningId(): string {
	return newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

let sequence = 0;

/** This browser's name, and how many things have happened in it before this one. */
export function stamp(): { device: string; sequence: string } {
	try {
		const device = localStorage.getItem('este.device') ?? happeningId();
		sequence = Math.max(sequence, Number(localStorage.getItem('este.sequence'))) + 1;
		localStorage.setItem('este.device', device);
		localStorage.setItem('este.sequence', String(sequence));
		return { device, sequence: String(sequence) };
	} catch {
		return { device: 'browser', sequence: String(++sequence) };
	}
}
