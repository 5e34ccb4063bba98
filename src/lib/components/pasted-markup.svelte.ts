/** More than this is no text, but what lies about it. */
const most = 5_000_000;

/** The markup of a text that was pasted into a field, as long as the field holds just that text. */
export class PastedMarkup {
	html = $state('');
	#coming = '';

	/** Something is being pasted: over all that was there, or behind what was pasted before. */
	paste(data: DataTransfer, { value, selectionStart, selectionEnd }: HTMLTextAreaElement): void {
		const html = tidy(data.getData('text/html'));
		const isAll = selectionStart === 0 && selectionEnd === value.length;
		const isBehind = this.html !== '' && selectionStart === value.length;
		this.#coming = html === '' ? '' : isAll ? html : isBehind ? this.html + html : '';
	}

	/** The field has changed: by what was pasted, or by hand. */
	change(how: string): void {
		this.html = how === 'insertFromPaste' ? this.#coming : '';
		this.#coming = '';
	}
}

/** Markup without pictures; nothing when it has no paragraphs, headings or lists to keep. */
function tidy(html: string): string {
	const tidied = html.replace(/\bsrc\s*=\s*(["'])data:[^"']*\1/gi, '');
	return tidied.length <= most && /<(?:h[1-6]|p|li|table|blockquote)\b/i.test(tidied) ? tidied : '';
}
