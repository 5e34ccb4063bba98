import { keys } from '#lib/components/keys.svelte.ts';
import type { Grade } from '#lib/scheduling/engine.ts';
import type { Sitting } from './sitting.svelte.ts';

/** What can be done by keys. */
type Reach = {
	show: () => void;
	grade: (given: Grade) => void;
	suspend: () => void;
	bury: () => void;
	undo: () => void;
	edit: (() => void) | undefined;
	help: (() => void) | undefined;
	/** What is shown of the answer. */
	answer: HTMLElement | undefined;
};

/** What a key does at this moment, if anything. */
export function meaning(event: KeyboardEvent, sitting: Sitting, reach: Reach): (() => void) | undefined {
	const at = event.target as HTMLElement;
	const isWriting = at.closest('textarea, input:not([type="checkbox"])');
	if (event.ctrlKey || event.metaKey || event.altKey || isWriting || !keys.on) return undefined;
	const { shown, items } = sitting;
	const { show, grade, suspend, bury, undo, edit, help, answer } = reach;
	const key = event.key.toLowerCase();
	if (key === 'u') return undo;
	if (key === '?') return help;
	if (!sitting.current) return undefined;
	if (key === 'e') return edit;
	if (key === 's') return suspend;
	if (key === 'b') return bury;
	if (key === 'o') return () => answer?.querySelector('summary')?.click();
	if (key === ' ' && !at.closest('button, summary, input'))
		return shown ? () => suggested(sitting, grade) : show;
	if (/^arrow(up|down)$/.test(key) && shown && items.length > 1)
		return () => walk(answer, key === 'arrowdown' ? 1 : -1);
	if (/^[1-4]$/.test(key) && shown) return () => grade(Number(key) as Grade);
	return undefined;
}

/** What stands out; a list of which nothing is ticked is not graded by the way. */
function suggested(sitting: Sitting, grade: (given: Grade) => void): void {
	if (sitting.suggested) grade(sitting.suggested);
}

/** From item to item of a list. */
function walk(answer: HTMLElement | undefined, by: 1 | -1): void {
	const boxes = [...(answer?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
	const at = boxes.findIndex((box) => box === document.activeElement);
	boxes[Math.min(Math.max(at + by, 0), boxes.length - 1)]?.focus();
}
