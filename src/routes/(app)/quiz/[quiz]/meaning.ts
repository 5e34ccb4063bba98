import { keys } from '#lib/components/keys.svelte.ts';

/** What can be reached by keys at this moment. */
type Reach = {
	/** In which the question is answered. */
	form: HTMLFormElement | undefined;
	/** Leads to what comes next. */
	onwards: HTMLAnchorElement | undefined;
	help: (() => void) | undefined;
	flag: (() => void) | undefined;
};

/** What a key does, if anything. */
export function meaning(
	event: KeyboardEvent,
	{ form, onwards, help, flag }: Reach
): (() => void) | undefined {
	const target = event.target as HTMLElement;
	const isWriting = target.closest('textarea, select, input:not([type="radio"])');
	if (event.ctrlKey || event.metaKey || event.altKey || isWriting || !keys.on) return undefined;
	const key = event.key.toLowerCase();
	if (key === '?') return help;
	if (key === 'f' && flag) return flag;
	if (key === 'n' && onwards) return () => onwards.click();
	if (key === 'enter' && !target.closest('a, button, summary'))
		return form ? () => form.requestSubmit() : onwards && (() => onwards.click());
	const radio = /^[1-9]$/.test(key)
		? form?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[Number(key) - 1]
		: undefined;
	if (!radio) return undefined;
	return () => {
		radio.checked = true;
		radio.focus();
	};
}
