/** What one form can carry, and one file, in bytes. */
export const mostTogether = 63 * 1024 ** 2;
const mostEach = 25 * 1024 ** 2;

/** The endings of the files that Este reads. */
export const endings = ['.pdf', '.docx', '.html', '.htm', '.epub', '.md', '.markdown', '.txt'];

/** Files that were chosen or dropped, one after the other, for a field of a form. */
export class ChosenFiles {
	all = $state.raw<File[]>([]);

	/** Adds files to those in the field already, and puts all of them there. */
	add(files: Iterable<File>, field: HTMLInputElement): void {
		const isSame = (one: File, other: File) =>
			one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
		const more = [...files].filter((file) => !this.all.some((known) => isSame(known, file)));
		this.#put([...this.all, ...more], field);
	}

	remove(file: File, field: HTMLInputElement): void {
		this.#put(
			this.all.filter((other) => other !== file),
			field
		);
	}

	/** Why all of them cannot be sent at once. */
	get problem(): string | null {
		const together = this.all.reduce((sum, { size }) => sum + size, 0);
		if (together <= mostTogether) return null;
		return `Together these files have ${megabytes(together)} MB; at most ${megabytes(mostTogether)} MB can be sent at once. Please bring some of them in afterwards.`;
	}

	#put(files: File[], field: HTMLInputElement): void {
		const transfer = new DataTransfer();
		for (const file of files) transfer.items.add(file);
		field.files = transfer.files;
		this.all = files;
	}
}

/** Why a file will not be read, as far as its name and size tell. */
export function doubt({ name, size }: Pick<File, 'name' | 'size'>): string | null {
	if (![...endings, '.text'].some((ending) => name.toLowerCase().endsWith(ending)))
		return 'Este does not read files of this kind.';
	return size > mostEach ? `A file can have at most ${megabytes(mostEach)} MB.` : null;
}

/** '900 bytes', '12 KB', '3.4 MB'. */
export function sizeInWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
	if (bytes < 1_000_000) return `${Math.round(bytes / 1024)} KB`;
	return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 ** 2);
