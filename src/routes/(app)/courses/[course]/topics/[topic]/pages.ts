/** Stands in an address and in a form for what is in no topic. */
export const none = 'none';

/** Facts that one form can name, each in a field of its own. */
export const perPage = 40;
