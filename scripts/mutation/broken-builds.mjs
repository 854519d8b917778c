// The defects that matter most, each put into the extension by hand: finishing what was not finished, and losing what was
// written. Tests in browsers must fail with them. Everything else is mutated by StrykerJS.

/**
 * @typedef {object} Edit
 * @property {string} file from the checkout
 * @property {string} find stands in the file exactly once
 * @property {string} replace
 *
 * @typedef {object} BrokenBuild
 * @property {string} name what is wrong with the extension
 * @property {Edit[]} edits
 * @property {string[]} fail `spec > group > title`
 */

/** @type {BrokenBuild[]} */
export const BROKEN_BUILDS = [
  {
    name: 'every chapter is closing, and done at a glance or as a preview',
    edits: [
      {
        file: 'progress/completion/decide.ts',
        find: '!chapter || occasion.page.preview',
        replace: '!chapter',
      },
      {
        file: 'progress/completion/decide.ts',
        find: 'if (!done || engaged < settings.minimumSeconds) return null;',
        replace: '',
      },
      {
        file: 'progress/completion/course-end.ts',
        find: "const isClosing = verdict.closing === 'yes';",
        replace: 'const isClosing = true;',
      },
    ],
    fail: [
      'never-finishes.spec.ts > two seconds on the closing chapter',
      'never-finishes.spec.ts > the quiz after it',
      'never-finishes.spec.ts > a chapter that only speaks of the closing one',
      'never-finishes.spec.ts > a preview of the closing chapter',
      'never-finishes.spec.ts > being caught up with a running column',
    ],
  },
  {
    name: 'any event in any tab is someone reading',
    edits: [
      {
        file: 'reading/attention/engagement.ts',
        find: "document.visibilityState === 'visible' && (document.hasFocus() || options.isUnfocusedCounted())",
        replace: 'true',
      },
      { file: 'reading/attention/signs.ts', find: 'isTrusted && onSign(', replace: 'onSign(' },
    ],
    fail: [
      'attention.spec.ts > a window without the focus adds no time',
      'attention.spec.ts > events that the page makes up add no time',
    ],
  },
  {
    name: 'the old text is taken for that of the new chapter',
    edits: [
      { file: 'reading/visit/settle.ts', find: '!sight || sight.print === previous()', replace: '!sight' },
    ],
    fail: ['crossing.spec.ts > the end of one chapter credits nothing to the next'],
  },
  {
    name: 'numbered pages are a course, whatever they are about',
    edits: [
      {
        file: 'detection/sites/generic/evidence.ts',
        find: 'const ordered = teaches && (',
        replace: 'const ordered = (',
      },
    ],
    fail: [
      'false-finish.spec.ts > pages that are no courses are read to their ends, and nothing of them is kept',
    ],
  },
  {
    name: 'every visit has the same id; open tabs are left alone after an update',
    edits: [
      {
        file: 'reading/visit/chapter-reading.ts',
        find: 'id: uuid(), startedAt',
        replace: "id: uuid().replace(/.*/, '00000000-0000-4000-8000-000000000000'), startedAt",
      },
      { file: 'entrypoints/background.ts', find: "begin('all')", replace: "begin('new')" },
    ],
    fail: [
      'visits.spec.ts > a reload ends a visit and begins another',
      'visits.spec.ts > two tabs of one chapter are two visits and one chapter done',
      'visits.spec.ts > an update with the tab open goes on, and the old copy is silent',
      'visits.spec.ts > nothing is lost or doubled when the worker is killed while someone reads',
    ],
  },
  {
    name: 'what did not arrive is not sent again, and all facts have the same place in the order',
    edits: [
      { file: 'reading/visit/outbox.ts', find: '    later();\n    try {', replace: '    try {' },
      { file: 'storage/database/transaction.ts', find: '      seq += 1;', replace: '      seq += 0;' },
    ],
    fail: [
      'reliability/worker-killed.spec.ts > a worker killed while it writes loses no visit and doubles none',
      'reliability/browser-killed.spec.ts > a browser killed while it writes loses nothing acknowledged',
      'reliability/write-fails.spec.ts > a full disk is told in the page and in the popup, and what was read is sent again',
      'reliability/writers.spec.ts > popup, two libraries and the background write at once, and nothing is lost',
    ],
  },
  {
    name: 'what is written together is not one transaction',
    edits: [
      {
        file: 'storage/database/transaction.ts',
        find: "db.transaction('rw', db.tables, async () => {",
        replace: "((...all) => all[2]())('rw', db.tables, async () => {",
      },
    ],
    fail: [
      'backup.spec.ts > a page that dies while it takes a backup in leaves the library exactly as it was',
    ],
  },
  {
    name: 'a note is saved only when it is closed',
    edits: [
      {
        file: 'entrypoints/library/notes/use-note-draft.ts',
        find: '    leave(now);\n    typed',
        replace: '    typed',
      },
      { file: 'components/notes/use-draft.ts', find: "addEventListener('pagehide', leaving);", replace: '' },
      {
        file: 'components/notes/use-draft.ts',
        find: "document.addEventListener('visibilitychange', leaving);",
        replace: '',
      },
    ],
    fail: ['panel.spec.ts > a passage is quoted beside the page, and no word is lost when the panel dies'],
  },
];
