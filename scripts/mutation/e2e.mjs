// For each end-to-end test what is taken away so that it fails. One broken build serves all tests of its group.
import { OF_PAGES } from './e2e-pages.mjs';

/**
 * @typedef {object} Broken
 * @property {string} name what the extension (or the stand-in) lacks
 * @property {import('./pointed.mjs').Edit[]} edits
 * @property {('chrome' | 'firefox')[]} builds none where no test of the group loads the extension as released
 * @property {string[]} fail `spec > group > title`
 */

/** @type {Broken[]} */
export const END_TO_END = [
  {
    name: 'any event in any tab is someone reading; the card takes the focus',
    edits: [
      {
        file: 'reading/attention/engagement.ts',
        find: "document.visibilityState === 'visible' && document.hasFocus() && ",
        replace: '',
      },
      { file: 'reading/attention/engagement.ts', find: 'event.isTrusted && touch()', replace: 'touch()' },
      // Events do not reach a hidden tab in Firefox, so there time must run without them to be seen.
      {
        file: 'reading/attention/engagement.ts',
        find: 'let touched = Number.NEGATIVE_INFINITY;',
        replace: 'let touched = performance.now();',
      },
      {
        file: 'reading/attention/engagement.ts',
        find: "signal.addEventListener('abort', () => clearTimeout(timer));",
        replace: "signal.addEventListener('abort', () => clearTimeout(timer)); begin();",
      },
      {
        file: 'reading/frames/card-frame.ts',
        find: 'document.documentElement.append(host);',
        replace: 'document.documentElement.append(host); frame.focus();',
      },
    ],
    builds: ['chrome', 'firefox'],
    fail: [
      'attention.spec.ts > a window without the focus adds no time',
      'attention.spec.ts > events that the page makes up add no time',
      'card.spec.ts > the card asks where the outline is partial, and keeps what is typed into it from the page',
      'firefox.spec.ts > in Firefox > a hidden tab adds no time',
    ],
  },
  {
    name: 'the old text is taken for the new chapter’s; one course’s identities stay apart; a permission goes unseen',
    edits: [
      { file: 'reading/visit/settle.ts', find: '!sight || sight.print === previous()', replace: '!sight' },
      {
        file: 'storage/recording/course-links.ts',
        find: 'if (first === undefined) return [];',
        replace: 'return [];',
      },
      {
        file: 'entrypoints/background.ts',
        find: 'onRemoved.addListener(() => void reconcile())',
        replace: 'onRemoved',
      },
    ],
    builds: ['chrome'],
    fail: [
      'crossing.spec.ts > the end of one chapter credits nothing to the next',
      'tracking.spec.ts > a permission taken back on the browser’s own page ends the reading, and the popup says so',
      'crossing.spec.ts > a report on its way stays with its own chapter',
      'geekbang-json.spec.ts > a column is read to its closing chapter with the help of the site’s JSON',
      'geekbang-fallback.spec.ts > a column is read to its closing chapter when the JSON answers with timeout',
      'geekbang-fallback.spec.ts > chapters read under 451 and later ones with JSON end up as one course',
    ],
  },
  {
    name: 'a closing chapter finishes and asks nothing; a flat navigation is no course',
    edits: [
      {
        file: 'progress/completion/decide.ts',
        find: "if (doubt === null) return { rule: 'closing-chapter' };",
        replace: 'if (doubt === null) return null;',
      },
      {
        file: 'progress/completion/decide.ts',
        find: 'return isClosing && newlyDone ? { ask: doubt } : null;',
        replace: 'return null;',
      },
      {
        file: 'detection/sites/mkdocs-material/navigation.ts',
        find: 'leaves.length === top.length || (!tabs && leaves.length > 1)',
        replace: 'top.length === 0',
      },
    ],
    builds: ['chrome', 'firefox'],
    fail: [
      'geekbang-fallback.spec.ts > a column is read to its closing chapter when the JSON answers with 451',
      'geekbang-fallback.spec.ts > a column is read to its closing chapter when the JSON answers with shape',
      'mkdocs.spec.ts > a mirrored column is read through in one document',
      'mkdocs.spec.ts > a site with a flat navigation is itself the course',
      'firefox.spec.ts > in Firefox > a column is read to its closing chapter',
    ],
  },
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
        file: 'progress/completion/decide.ts',
        find: "const isClosing = verdict.closing === 'yes';",
        replace: 'const isClosing = true;',
      },
    ],
    builds: ['chrome'],
    fail: [
      'never-finishes.spec.ts > two seconds on the closing chapter',
      'never-finishes.spec.ts > the quiz after it',
      'never-finishes.spec.ts > a chapter that only speaks of the closing one',
      'never-finishes.spec.ts > a preview of the closing chapter',
      'never-finishes.spec.ts > being caught up with a running column',
    ],
  },
  {
    name: 'every visit has the same id; open tabs are left alone after an update',
    edits: [
      {
        file: 'reading/visit/visit.ts',
        find: 'id: uuid(), startedAt',
        replace: "id: uuid().replace(/.*/, '00000000-0000-4000-8000-000000000000'), startedAt",
      },
      { file: 'entrypoints/background.ts', find: "begin('all')", replace: "begin('new')" },
    ],
    builds: ['chrome'],
    fail: [
      'visits.spec.ts > a reload ends a visit and begins another',
      'visits.spec.ts > with the back/forward cache > coming back begins a new visit',
      'visits.spec.ts > two tabs of one chapter are two visits and one chapter done',
      'visits.spec.ts > an update with the tab open goes on, and the old copy is silent',
      'visits.spec.ts > nothing is lost or doubled when the worker is killed while someone reads',
    ],
  },
  {
    name: 'a look finds nothing, a grant is not noticed, order alone is a course, ink is paper, one permission more',
    edits: [
      {
        file: 'background/recording/read-page-once.ts',
        find: "return facts ? { facts, visit: null, phase: 'idle' } : null;",
        replace: 'return facts ? null : null;',
      },
      { file: 'entrypoints/background.ts', find: 'void fulfilIntents()', replace: 'undefined' },
      { file: 'background/sites/tracking.ts', find: '  await fulfilIntents();\n', replace: '' },
      { file: 'detection/sites/generic/evidence.ts', find: ' && teaches(page, above);', replace: ';' },
      {
        file: 'components/styles/tokens.css',
        find: '--ink: light-dark(#1d1b18, #ece7dd)',
        replace: '--ink: light-dark(#faf8f4, #1a1917)',
      },
      {
        file: 'manifest.ts',
        find: "const PERMISSIONS = ['storage',",
        replace: "const PERMISSIONS = ['history', 'storage',",
      },
    ],
    builds: ['chrome', 'firefox'],
    fail: [
      'tracking.spec.ts > a site that is not tracked > is looked at once, by the toolbar button, and nothing is kept',
      'tracking.spec.ts > the real prompt > tracks the site although the popup dies as the prompt appears',
      'false-finish.spec.ts > pages that are no courses are read to their ends, and nothing of them is kept',
      'accessible.spec.ts > axe finds nothing on the empty pages, light',
      'accessible.spec.ts > axe finds nothing on pages with courses, light',
      'accessible.spec.ts > axe finds nothing on the empty pages, dark',
      'accessible.spec.ts > axe finds nothing on pages with courses, dark',
      'accessible.spec.ts > axe finds nothing while something is open, on a thousand courses, and where the store fails',
      'accessible.spec.ts > axe finds nothing on any page of a library of 1',
      'accessible.spec.ts > axe finds nothing on any page of a library of 1000',
      'accessible.spec.ts > axe finds nothing over a picture, and before a backup comes in',
      'accessible.spec.ts > axe finds nothing in the panel of teaching',
      'manifest.spec.ts > the chrome build asks for exactly what the design lists',
      'manifest.spec.ts > the firefox build asks for exactly what the design lists',
    ],
  },
  {
    name: 'the two broken readers are whole',
    edits: [
      { file: 'tests/broken/coverage.ts', find: 'export { viewOf }', replace: 'export { cover, viewOf }' },
      { file: 'tests/broken/coverage.ts', find: 'export const cover', replace: 'export const naive' },
      { file: 'tests/broken/settle.ts', find: '{ ...settling, previous: () => null }', replace: 'settling' },
    ],
    builds: [],
    fail: [
      'broken.spec.ts > a reader that listens to the window’s scrolling > never sees the end of a chapter',
      'broken.spec.ts > a reader that takes quiet for settled > takes the chapter before for this one',
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
    builds: ['chrome'],
    fail: [
      'backup.spec.ts > a page that dies while it takes a backup in leaves the library exactly as it was',
    ],
  },
  {
    name: 'the stand-ins set no traps',
    edits: [
      {
        file: 'tests/stand-ins/geekbang/app.css',
        find: 'height: 100%;\n  margin: 0;\n  overflow: hidden;',
        replace: 'margin: 0;',
      },
      { file: 'tests/stand-ins/geekbang/app.js', find: 'await wait(feed.delay);', replace: '' },
      {
        file: 'tests/stand-ins/mkdocs/theme.js',
        find: 'event.preventDefault();\n  if (url',
        replace: 'return;\n  if (url',
      },
      { file: 'tests/stand-ins/mkdocs/theme.js', find: 'if (target) location.href = target;', replace: '' },
    ],
    builds: [],
    fail: [
      'stand-in-geekbang.spec.ts > the Geekbang stand-in > never scrolls the window',
      'stand-in-geekbang.spec.ts > the Geekbang stand-in > leaves the old text under the new address for longer than any quiet',
      'stand-in-mkdocs.spec.ts > the MkDocs stand-in > loads links in place',
      'stand-in-mkdocs.spec.ts > the MkDocs stand-in > turns the page at the letter n, even when it was typed into a closed shadow root',
    ],
  },
  {
    name: 'nothing of a player is heard, nor that it is hidden; signed out is a changed shape; pauses are not heeded',
    edits: [
      {
        file: 'reading/attention/media.ts',
        find: 'return duration > 0 ? Math.min(1, sum / duration) : 0;',
        replace: 'return 0 * sum;',
      },
      {
        file: 'detection/sites/geekbang/reader.ts',
        find: 'hiddenMedia: (page) => hasPlayer(page) &&',
        replace: 'hiddenMedia: (page) => !hasPlayer(page) &&',
      },
      {
        file: 'detection/sites/geekbang/reader.ts',
        find: 'isCoursePage: (page) => introOf(page) !== null,',
        replace: 'isCoursePage: () => false,',
      },
      {
        file: 'reading/visit/site-requests.ts',
        find: 'if (SIGNED_OUT.has(code))',
        replace: 'if (SIGNED_OUT.has(null))',
      },
      {
        file: 'background/recording/handle-report.ts',
        find: "|| paused.includes('*') || paused.includes(origin)) return { granted: false };",
        replace: '|| paused.length > 9) return { granted: false };',
      },
      {
        file: 'reading/visit/visit.ts',
        find: 'before === null && moved',
        replace: 'before !== null && before === null',
      },
    ],
    builds: ['chrome'],
    fail: [
      'course-page.spec.ts > the page of a course says how far one is there, and leads on',
      'geekbang-media.spec.ts > a lesson is done when its video was played, not when it was skipped through',
      'geekbang-media.spec.ts > a video course is finished by watching its last lesson',
      'geekbang-media.spec.ts > audio counts by the time that the player writes, from when it writes it',
      'geekbang-media.spec.ts > audio whose time is nowhere to be seen is said so, and counts for nothing',
      'geekbang-signed-out.spec.ts > what was read while signed out and later while signed in is one course',
      'geekbang-signed-out.spec.ts > while recording is paused the site is asked nothing and nothing is recorded',
      'crossing.spec.ts > a copy that comes between two chapters takes no old text for the new one',
    ],
  },
  ...OF_PAGES,
];
