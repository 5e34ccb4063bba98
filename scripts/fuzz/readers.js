/**
 * The real files that each reader's damaged ones are made from.
 * @type {Record<string, string[]>}
 */
export const readers = {
	pdf: ['latex.pdf', 'libreoffice.pdf', 'chromium.pdf', 'password.pdf'],
	docx: ['libreoffice.docx', 'pandoc.docx', 'russian.docx'],
	epub: ['pandoc.epub'],
	html: ['pandoc.html', 'chromium.html', 'source/arabic.html'],
	md: ['source/canals.md', 'source/russian.md'],
	txt: ['source/canals.md', 'source/russian.md']
};
