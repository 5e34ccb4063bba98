/** A length in sixteenths of a rem, for attributes: the line and its rows grow with the letters. */
export const rem = (length: number) => `${length / 16}rem`;
