export type { Browser } from 'wxt/browser';

/**
 * The browser's own API, in place of the polyfill, for scripts that run in web pages: what they use of it speaks
 * promises everywhere, and the polyfill is a fifth of what a page may be made to load.
 */
export const browser = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
