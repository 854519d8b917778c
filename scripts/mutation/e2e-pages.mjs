// What is taken away from the extension's own pages and from the store, so that each of their tests in browsers fails.

/** @type {import('./e2e.mjs').Broken[]} */
export const OF_PAGES = [
  {
    name: 'joins are not shown, nothing moves or comes back, nobody reads again, imports are rehearsals, keys mean nothing, what stalled is let be',
    edits: [
      {
        file: 'entrypoints/popup/keys/key-name.ts',
        find: 'return key.length === 1 ? letter : key;',
        replace: 'return null;',
      },
      {
        file: 'storage/marks/joins.ts',
        find: 'return joins.reverse().flatMap(',
        replace: 'return joins.slice(joins.length).flatMap(',
      },
      {
        file: 'progress/fold/fact-owner.ts',
        find: "if (kind !== 'belongs-to' || chapterKey",
        replace: "if (kind === 'belongs-to' || chapterKey",
      },
      {
        file: 'storage/queries/courses.ts',
        find: 'return rows.filter((row) => row.hidden || row.forgottenAt !== undefined);',
        replace: 'return rows.filter((row) => row.hidden && row.forgottenAt !== undefined);',
      },
      {
        file: 'progress/status/second-reading.ts',
        find: 'const ENOUGH = 3;',
        replace: 'const ENOUGH = 300;',
      },
      {
        file: 'storage/import/import-backup.ts',
        find: 'await absorb(backup, { ...options, progress: rest })',
        replace: 'await absorb(backup, { ...options, progress: rest, rehearse: true })',
      },
      {
        file: 'entrypoints/library/files/daily-file-switch.tsx',
        find: '      await saveDailyFile(Date.now());\n',
        replace: '',
      },
      {
        file: 'progress/status/due-notices.ts',
        find: "if (at.silence !== 'stalled'",
        replace: "if (at.silence === 'stalled'",
      },
      {
        file: 'transfer/backup/reader.ts',
        find: "`)) throw new RefusedError('not-a-backup')",
        replace: "`)) throw new RefusedError('damaged')",
      },
    ],
    builds: ['chrome'],
    fail: [
      'corrections.spec.ts > two sites’ copies of one course are joined, shown as one, and split again',
      'corrections.spec.ts > a chapter is moved to the course that it belongs to, and back',
      'corrections.spec.ts > a site is forgotten with all its courses, and brought back',
      'corrections.spec.ts > a finished course read again from the beginning asks, and the answer opens a second pass',
      'popup-keys.spec.ts > the popup by keyboard alone: a course is marked, unmarked, searched for and resumed',
      'backup.spec.ts > 2000 visits come in and go out by the page',
      'backup.spec.ts > a file that is no backup is refused in words, and changes nothing',
      'backup.spec.ts > the real prompt > lets Epilogue save a backup file every day, and the first one arrives',
      'notices.spec.ts > the real prompt > lets Epilogue tell of a course that stalled near its end, and a click leads there',
    ],
  },
  {
    name: 'half a character makes an address, a dialog keeps the focus, pages are wider than their windows, and switches only switch off',
    edits: [
      {
        file: 'progress/notes/text-fragment.ts',
        find: 'encodeURIComponent(text.toWellFormed())',
        replace: 'encodeURIComponent(text)',
      },
      { file: 'components/controls/dialog.tsx', find: 'return () => element?.close();', replace: '' },
      { file: 'entrypoints/welcome/sites.tsx', find: '(on ? stop : begin)(origin)', replace: 'stop(origin)' },
      { file: 'components/styles/base.css', find: 'body {\n', replace: 'body {\n  min-width: 900px;\n' },
    ],
    builds: ['chrome'],
    fail: [
      'hostile.spec.ts > a hostile library, opened on every page, asks for nothing and runs nothing',
      'hostile.spec.ts > files full of harm ask for nothing and run nothing before they come in or after',
      'library-keys.spec.ts > the library by keyboard alone: found, marked together, undone, read into, written about, and back',
      'library-keys.spec.ts > at 200 % nothing is out of sight, and nothing moves for who wants it still',
      'keyboard.spec.ts > the page of the first run by keyboard alone: language, sites, and on to the backup',
      'keyboard.spec.ts > a backup by keyboard alone: it goes out, and another comes in after the question',
    ],
  },
  {
    name: 'a note is not left behind at every key, its HTML stays as it is, and a backup is only looked at',
    edits: [
      {
        file: 'entrypoints/library/notes/note-field.tsx',
        find: '    leave(now);\n    typed',
        replace: '    typed',
      },
      { file: 'components/notes/use-draft.ts', find: "addEventListener('pagehide', leaving);", replace: '' },
      {
        file: 'components/notes/use-draft.ts',
        find: "document.addEventListener('visibilitychange', leaving);",
        replace: '',
      },
      {
        file: 'entrypoints/sidepanel/render-markdown.ts',
        find: 'ALLOWED_URI_REGEXP: /^https?:\\/\\//i,',
        replace: '',
      },
      { file: 'manifest.ts', find: "default: 'Alt+Shift+Q'", replace: "default: 'Alt+Shift+Z'" },
      {
        file: 'entrypoints/sidepanel/outline-here.tsx',
        find: '                          go(url);\n',
        replace: '',
      },
      {
        file: 'storage/import/import-backup.ts',
        find: 'await absorb(backup, { ...options, progress: rest })',
        replace: 'await absorb(backup, { ...options, progress: rest, rehearse: true })',
      },
    ],
    builds: ['chrome', 'firefox'],
    fail: [
      'panel.spec.ts > a passage is quoted beside the page, and no word is lost when the panel dies',
      'panel.spec.ts > with the browser’s own keys > a key quotes and opens the panel, whose words outlive it',
      'panel-keys.spec.ts > the panel by keyboard alone: to a chapter and back, a note with its preview, a takeaway',
      'firefox.spec.ts > in Firefox > notes stand beside the page, and no word is lost when the sidebar dies',
      'firefox.spec.ts > in Firefox > a key quotes the passage, the words outlive the sidebar, and the link leads back',
      'firefox.spec.ts > in Firefox > a backup goes out, and brings back a library that was lost',
    ],
  },
  {
    name: 'what did not arrive is not sent again, and all facts have the same place in the order',
    edits: [
      { file: 'reading/visit/outbox.ts', find: '    later();\n    try {', replace: '    try {' },
      { file: 'storage/database/transaction.ts', find: '      seq += 1;', replace: '      seq += 0;' },
    ],
    builds: ['chrome'],
    fail: [
      'reliability/worker-killed.spec.ts > a worker killed while it writes loses no visit and doubles none',
      'reliability/browser-killed.spec.ts > a browser killed while it writes loses nothing acknowledged',
      'reliability/write-fails.spec.ts > a full disk is told in the page and in the popup, and what was read is sent again',
      'reliability/writers.spec.ts > popup, two libraries and the background write at once, and nothing is lost',
    ],
  },
  {
    name: 'a tab is asked without a pause, and what it said is kept without a look',
    edits: [
      {
        file: 'transfer/shelf/run.ts',
        find: 'export const GAP = 3_000;',
        replace: 'export const GAP = -3_000;',
      },
      {
        file: 'storage/import/import-courses.ts',
        find: 'if (rehearse) throw new RehearsalOver(taken);',
        replace: '',
      },
    ],
    builds: ['chrome'],
    fail: [
      'elsewhere.spec.ts > the whole shelf of Geekbang comes in after a look at it, and goes with one click',
    ],
  },
  {
    name: 'a taught site is given what pages of any host are given',
    edits: [
      {
        file: 'background/sites/reader-scripts.ts',
        find: 'own === ANY_HOST && ruleFor(rules, url) ? TAUGHT',
        replace: 'own === ANY_HOST && rules.length > 100 && ruleFor(rules, url) ? TAUGHT',
      },
    ],
    builds: ['chrome', 'firefox'],
    fail: [
      'teach.spec.ts > a site that nobody knows is taught by pointing, and is then read',
      'teach-firefox.spec.ts > in Firefox, too, a site that nobody knows is taught by pointing, and is then read',
    ],
  },
  {
    name: 'a frame is taken for wholly seen and is not asked for, a reader that is off is not, Chinese has gaps',
    edits: [
      {
        file: 'reading/frames/frame-session.ts',
        find: 'measured = { visit, coverage: cover(text.nodes, () => view) };',
        replace: 'measured = { visit, coverage: cover(text.nodes, () => ({ top: -1e9, bottom: 1e9 })) };',
      },
      { file: 'entrypoints/popup/page/track-site.ts', find: '...(frame ? [frame.origin] : [])', replace: '' },
      { file: 'background/sites/reconcile.ts', find: '!isOff(origin, readersOff) && ', replace: '' },
      { file: 'locales/gap.ts', find: "return locale.startsWith('zh') ? '' : ' ';", replace: "return ' ';" },
    ],
    builds: ['chrome'],
    fail: [
      'school.spec.ts > a text that scrolls in its frame is read by how far it was scrolled there',
      'school.spec.ts > the real prompt > asks for the site and for its frame at once, and one answer is for both',
      'tracking.spec.ts > no line of ours runs on a site whose reader is switched off',
      'chinese.spec.ts > no line of any page has a gap behind a full-width sign, zh-CN',
      'chinese.spec.ts > no line of any page has a gap behind a full-width sign, zh-TW',
    ],
  },
  {
    name: 'what a frame says is not passed on',
    edits: [
      {
        file: 'background/sites/handle-frames.ts',
        find: "await askTab(tabId, 'framed', parsed.output).catch(() => null);",
        replace: '',
      },
    ],
    builds: ['chrome', 'firefox'],
    fail: [
      'school.spec.ts > a chapter in a frame of another origin is read once both are allowed, in one click',
      'school-firefox.spec.ts > in Firefox, too, a chapter in a frame of another origin is read',
    ],
  },
];
