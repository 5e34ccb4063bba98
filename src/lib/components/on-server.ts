import { browser } from '$app/environment';

/**
 * The value of a textarea that has its text as `defaultValue` too, which the server does not write. In the browser it is
 * none, so that what was typed before the scripts came is left alone.
 */
export const onServer = (text: string): string | undefined => (browser ? undefined : text);
