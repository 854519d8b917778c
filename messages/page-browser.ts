export type { Browser } from 'wxt/browser';

/**
 * The browser's own API, in place of the polyfill, for scripts that run in web pages. What they use of it returns
 * promises in every browser, and the polyfill is a fifth of what a page may be made to load.
 */
export const browser = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
