export type { Browser } from 'wxt/browser';

/**
 * The browser's own API, in place of the polyfill, for scripts that run in web pages and for all of Chromium's builds.
 * What is used of it returns promises in every browser that takes this extension.
 */
export const browser = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
