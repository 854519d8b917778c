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

const ROOMS =
  'background|components|detection|entrypoints|locales|messages|progress|reading|storage|transfer';

/** @type {Edit[]} */
const ALWAYS_CLOSING = [
  {
    file: 'detection/closing/judge.ts',
    find: 'return { closing, score, role:',
    replace: "return { closing: 'yes', score, role:",
  },
  {
    file: 'detection/closing/judge.ts',
    find: "{ closing: 'unsure', score: 0",
    replace: "{ closing: 'yes', score: 0",
  },
];

/** @type {Pointed[]} */
export const POINTED = [
  {
    test: 'tests/walls.test.ts',
    edits: [
      {
        file: new RegExp(`^(${ROOMS})/[\\w-]+(?<!\\.test|\\.fixture)\\.ts$`),
        replace: "\nimport 'not-allowed';\n",
      },
      { file: 'entrypoints/popup/track.ts', replace: "\nimport 'not-allowed';\n" },
      { file: 'reading/session.ts', replace: "\nimport '@/storage/database';\n" },
    ],
  },
  {
    test: 'tests/walls.test.ts',
    edits: [
      {
        file: 'tests/walls.test.ts',
        find: "return path === null ? null : (path.split('/')[0] ?? '');",
        replace: 'return path;',
      },
    ],
  },
  {
    test: 'locales/visible-strings.test.ts',
    edits: [
      {
        file: /^(components|entrypoints)\/.*(?<!\.test)\.tsx$/,
        replace: '\nexport const said = <p>Words</p>;\n',
      },
    ],
  },
  {
    test: 'locales/visible-strings.test.ts',
    edits: [
      {
        file: 'locales/visible-strings.test.ts',
        find: 'walk(parseSync(name, source).program);',
        replace: '',
      },
    ],
  },
  {
    test: 'locales/locales.test.ts',
    edits: [
      { file: 'locales/card-text.ts', find: "i18n('card'", replace: "i18n('mark'" },
      { file: 'locales/zh-CN/library.json', find: '"other": "再显示', replace: '"one": "再显示' },
    ],
  },
  {
    test: 'detection/closing/titles/titles.test.ts',
    edits: [
      ...ALWAYS_CLOSING,
      {
        file: 'detection/closing/titles/all.ts',
        replace:
          '\nfor (const all of Object.values(allTitles)) Object.assign(all, { traps: all.traps.slice(0, 19) });\n',
      },
    ],
  },
  {
    test: 'detection/closing/titles/titles.test.ts',
    edits: [...ALWAYS_CLOSING],
  },
  {
    test: 'detection/closing/judge.test.ts',
    edits: [...ALWAYS_CLOSING],
  },
  {
    test: 'tests/mutations/elsewhere.test.ts',
    edits: [
      {
        file: 'detection/sites/generic/evidence.ts',
        find: "strength: enough ? 'yes' : some ? 'some' : 'none', course,",
        replace: "strength: 'yes', course,",
      },
      {
        file: 'detection/sites/generic/evidence.ts',
        find: "strength: 'none', course, above: null,",
        replace: "strength: 'yes', course, above: null,",
      },
    ],
  },
  {
    test: 'tests/mutations/elsewhere.test.ts',
    edits: [{ file: 'tests/stand-ins/elsewhere/pages/all.ts', find: '  ...shops,\n', replace: '' }],
  },
  {
    test: 'scripts/doubt/instrument.test.ts',
    edits: [
      {
        file: 'scripts/doubt/instrument.mjs',
        find: 'const test = `globalThis',
        replace: 'const test = `!globalThis',
      },
    ],
  },
];
