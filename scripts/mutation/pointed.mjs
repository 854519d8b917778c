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
    test: 'tests/repository/walls.test.ts',
    edits: [
      {
        file: new RegExp(`^(${ROOMS})/[\\w-]+(?<!\\.test|\\.fixture)\\.ts$`),
        replace: "\nimport 'not-allowed';\n",
      },
      { file: 'entrypoints/popup/page/track-site.ts', replace: "\nimport 'not-allowed';\n" },
      { file: 'reading/visit/session.ts', replace: "\nimport '@/storage/database/database';\n" },
      { file: 'locales/notice-text.ts', replace: "\nimport './i18n';\n" },
    ],
  },
  {
    test: 'tests/repository/walls.test.ts',
    edits: [
      {
        file: 'tests/repository/walls.test.ts',
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
        find: '...shown(program), ...(isPiece ? written(program) : [])',
        replace: '',
      },
    ],
  },
  {
    test: 'locales/locales.test.ts',
    edits: [
      { file: 'locales/card-text.ts', find: "i18n('card'", replace: "i18n('mark'" },
      { file: 'locales/zh-CN/library.json', find: '"other": "再显示', replace: '"one": "再显示' },
      { file: 'locales/zh-TW/library.json', find: '"other": "再顯示', replace: '"one": "再顯示' },
    ],
  },
  {
    test: 'scripts/closing-model/titles/titles.test.ts',
    edits: [
      ...ALWAYS_CLOSING,
      {
        file: 'scripts/closing-model/titles/all.ts',
        replace:
          '\nfor (const all of Object.values(allTitles)) Object.assign(all, { traps: all.traps.slice(0, 19) });\n',
      },
    ],
  },
  {
    test: 'tests/mutations/elsewhere.test.ts',
    edits: [
      { file: 'tests/stand-ins/elsewhere/pages/all.ts', find: '  ...weblogs,\n  ...news,\n', replace: '' },
    ],
  },
  {
    test: 'scripts/mutation/instrument.test.ts',
    edits: [
      {
        file: 'scripts/mutation/instrument.mjs',
        find: 'const test = `globalThis',
        replace: 'const test = `!globalThis',
      },
    ],
  },
  {
    test: 'locales/locales.test.ts',
    edits: [
      { file: /^locales\/zh-(CN|TW)\/.*\.json$/, find: '{\n  "', replace: '{\n  "of nobody": "",\n  "' },
    ],
  },
  {
    test: 'locales/chinese.test.ts',
    edits: [
      { file: 'locales/zh-CN/pause.json', find: '恢复记录', replace: '恢複记录，儲存的檔案' },
      { file: 'locales/zh-TW/pause.json', find: '繼續記錄', replace: '继续記錄“導入”' },
      {
        file: /^(locales\/zh-|public\/_locales\/zh_)(CN|TW)\/.*\.json$/,
        find: '{\n  "',
        replace: '{\n  "章,": "",\n  "',
      },
    ],
  },
  {
    test: 'locales/chinese.test.ts',
    edits: [{ file: 'locales/chinese.test.ts', find: "'./zh-*/*.json', ", replace: '' }],
  },
  {
    test: 'locales/locales.test.ts',
    edits: [{ file: 'public/_locales/zh_TW/messages.json', find: '"panel"', replace: '"pane"' }],
  },
  {
    test: 'tests/repository/store-texts.test.ts',
    edits: [
      {
        file: 'manifest.ts',
        find: "const PERMISSIONS = ['storage',",
        replace: "const PERMISSIONS = ['history', 'storage',",
      },
      { file: /^public\/_locales\/.*\.json$/, find: '"message": "Epilogue', replace: '"message": "Prologue' },
      { file: 'docs/.vitepress/config.ts', find: "['store/**']", replace: '[]' },
    ],
  },
  {
    test: 'reading/attention/engagement.test.ts',
    edits: [
      { file: 'reading/attention/engagement.ts', find: 'event.isTrusted && touch()', replace: 'touch()' },
      { file: 'reading/attention/engagement.ts', find: 'passed > LONGEST || ', replace: '' },
    ],
  },
  {
    test: 'reading/visit/site-requests.test.ts',
    edits: [
      { file: 'reading/visit/site-requests.ts', find: '!answer || signal.aborted', replace: '!answer' },
    ],
  },
  // The table of the tests themselves: a row without its beginning.
  {
    test: 'progress/status/status-table.test.ts',
    edits: [
      {
        file: 'progress/status/status-table.test.ts',
        find: "  planned: (story) => void story.mark('planned'),\n",
        replace: '',
      },
    ],
  },
  {
    test: 'tests/stand-ins/stand-ins.test.ts',
    edits: [
      { file: 'tests/stand-ins/geekbang/courses.ts', find: 'id += 7;', replace: 'id += 0;' },
      {
        file: 'tests/stand-ins/geekbang/courses.ts',
        find: "    ['结课测试', ['结课测试 | 存储引擎，你都掌握了吗？']],\n",
        replace: '',
      },
    ],
  },
  // Titles alone decide: the names of the tests stay, for the closing chapters are still found.
  {
    test: 'tests/mutations/content.test.ts',
    edits: [
      {
        file: 'detection/closing/weigh.ts',
        find: 'outline: [...titleSignals, ...placeSignals, saysFarewell, ...textSignals, silentText]',
        replace: 'outline: titleSignals',
      },
      {
        file: 'detection/closing/weigh.ts',
        find: 'page: [...titleSignals, ...textSignals, ...pageSignals, silentText]',
        replace: 'page: titleSignals',
      },
      {
        file: 'detection/read.ts',
        find: 'cappedOutline(sighted) : undefined',
        replace: 'cappedOutline({ ...sighted, complete: true }) : undefined',
      },
    ],
  },
  {
    test: 'tests/mutations/content.test.ts',
    edits: [
      {
        file: 'detection/read.ts',
        find: 'cappedOutline(sighted) : undefined',
        replace: 'cappedOutline({ ...sighted, complete: false }) : undefined',
      },
      {
        file: 'detection/closing/judge.ts',
        find: 'return { closing, score, role:',
        replace: "return { closing: 'no', score, role:",
      },
    ],
  },
  {
    test: 'background/notices/tell-notices.test.ts',
    edits: [
      { file: 'background/notices/tell-notices.ts', find: '  if (!notices.on) return;\n', replace: '' },
      {
        file: 'background/notices/tell-notices.ts',
        find: 'settings.review ? await',
        replace: 'settings ? await',
      },
      {
        file: 'background/notices/tell-notices.ts',
        find: 'notifications?.onClicked',
        replace: 'notifications.onClicked',
      },
      {
        file: 'storage/preferences/notices.ts',
        find: 'if (!on || toldAt !== before.toldAt) return false;',
        replace: '',
      },
      {
        file: 'storage/queries/nearly-done.ts',
        find: 'return (await Promise.all(shelves.map((shelf) => onShelf(db, shelf).toArray()))).flat();',
        replace: 'return await db.courses.toArray();',
      },
      {
        file: 'progress/status/due-notices.ts',
        find: "if (hour < MORNING || hour >= NIGHT || paused.includes('*')) return false;",
        replace: '',
      },
      { file: 'progress/status/due-notices.ts', find: "if (at.silence !== 'stalled' || ", replace: 'if (' },
      {
        file: 'progress/status/resume.ts',
        find: 'Math.abs(now - at) < REST_DAYS * DAY',
        replace: 'at === now',
      },
      { file: 'progress/fold/timeline.ts', find: 'forgottenBy(active);', replace: 'forgottenBy([]);' },
    ],
  },
  {
    test: 'entrypoints/library/settings/notices-switch.test.tsx',
    edits: [
      {
        file: 'entrypoints/library/settings/notices-switch.tsx',
        find: 'return say({ text: t.noticesRefused });',
        replace: 'return;',
      },
      {
        file: 'entrypoints/library/settings/notices-switch.tsx',
        find: 'say({ text: turnOn ? t.noticesRefused : m.failed })',
        replace: '{}',
      },
      {
        file: 'entrypoints/library/use-permission.ts',
        find: 'browser.permissions.onRemoved.addListener(look);',
        replace: '',
      },
    ],
  },
];
