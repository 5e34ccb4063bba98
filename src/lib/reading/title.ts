import { isFurniture } from './boilerplate.ts';

/** A text's own title: the first of its first lines that is short and no sentence, rather one of three words or more. */
export function titleFromText(text: string): string {
	const titles = text
		.split('\n', 20)
		.map((line) => line.replace(/^#{1,6} /, '').trim())
		.filter(isTitle);
	return titles.find((line) => line.split(' ').length >= 3) ?? titles[0] ?? '';
}

/** `multi-vector_policy.txt` is about "multi-vector policy". */
export function titleFromName(name: string): string {
	const base = name.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
	const words = base.replace(/[_\s]+/g, ' ').trim();
	return words === '' ? 'Untitled' : words;
}

export function isTitle(line: string): boolean {
	return (
		line.length <= 150 && /\p{L}{2}/u.test(line) && !/^[•‣*–-]\s|[.!?:;,]$/.test(line) && !isFurniture(line)
	);
}
