/* A text needs no script: the way to a passage is an address alone. */
export const csr = false;
