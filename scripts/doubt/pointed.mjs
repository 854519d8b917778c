// Breakages for the tests that no function or constant taken away reaches: claims about the source itself,
// and guards that stand inside a function.

/**
 * @typedef {object} Edit
 * @property {string | RegExp} file one file, or every file that matches
 * @property {string} [find] stands in the file exactly once; left out, `replace` is put at the end
 * @property {string} replace
 *
 * @typedef {object} Pointed
 * @property {string} test the test file
 * @property {Edit[]} edits
 */

/** @type {Pointed[]} */
export const POINTED = [];
