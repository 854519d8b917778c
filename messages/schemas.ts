import * as v from 'valibot';
import type { Missed } from '@/detection/missed';
import type { ChapterPage, CoursePage } from '@/detection/page-facts';
import { isSiteOrigin } from '@/detection/site-origin';
import { LATEST } from '@/progress/model/storable-time';
import type { CardAct, Framed, FrameTick, SentReport } from './map';
import type { SyncAct, SyncOpened } from './sync-acts';

/** Everything from a page is hostile: the background checks lengths, ranges and shapes again on arrival. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const key = v.pipe(v.string(), v.minLength(3), v.maxLength(2100), v.regex(/^[a-z][a-z0-9-]*:/));
const httpUrl = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//i));
const number = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const count = (most: number) => v.pipe(number(0, most), v.integer());
const source = v.picklist([
  'json',
  'outline',
  'heading',
  'title',
  'address',
  'navigation',
  'breadcrumb',
  'json-ld',
  'link',
]);
const known = v.strictObject({ value: text(300), from: source });
const publishing = v.picklist(['complete', 'running']);
const time = number(0, LATEST);
const WEEK_IN_SECONDS = 604_800;

const outlineChapter = v.strictObject({
  key,
  title: text(300),
  section: v.exactOptional(text(200)),
  url: v.exactOptional(httpUrl),
  seconds: v.exactOptional(number(0, WEEK_IN_SECONDS)),
  siteDone: v.exactOptional(v.boolean()),
  sitePercent: v.exactOptional(number(0, 100)),
  preview: v.exactOptional(v.boolean()),
});

const outline = v.strictObject({
  chapters: v.pipe(v.array(outlineChapter), v.maxLength(3000)),
  complete: v.boolean(),
  from: source,
  because: text(300),
});

const course = v.strictObject({
  keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(8)),
  title: v.exactOptional(known),
  author: v.exactOptional(text(200)),
  url: v.exactOptional(httpUrl),
  language: v.exactOptional(text(35)),
  publishing: v.exactOptional(publishing),
});

const textFacts = v.strictObject({
  head: text(400),
  tail: text(400),
  cjk: count(5_000_000),
  words: count(5_000_000),
  links: v.pipe(v.array(text(300)), v.maxLength(40)),
});

/** An origin as `URL.origin` writes it: scheme, host and port, nothing after. */
export const origin = v.pipe(
  v.string(),
  v.check((value) => isSiteOrigin(value)),
);
const httpsOrigin = v.pipe(origin, v.startsWith('https:'));

const unanswered = v.record(text(60), text(60));

/** Seconds of each recording; 0 where that is not known. */
const playlist = v.pipe(v.array(number(0, WEEK_IN_SECONDS)), v.minLength(2), v.maxLength(200));

export const coursePage = v.strictObject({
  kind: v.literal('course'),
  reader: text(60),
  url: httpUrl,
  course,
  outline: v.exactOptional(outline),
  unanswered,
}) satisfies v.GenericSchema<unknown, CoursePage>;

const screens = v.pipe(
  v.strictObject({ own: number(1, 1000), of: number(2, 1000) }),
  v.check(({ own, of }) => own <= of),
);

export const chapterPage = v.strictObject({
  kind: v.literal('chapter'),
  reader: text(60),
  url: httpUrl,
  course,
  chapter: v.strictObject({
    key,
    title: v.exactOptional(known),
    section: v.exactOptional(text(200)),
    preview: v.boolean(),
    screens: v.exactOptional(screens),
  }),
  text: textFacts,
  mediaSeconds: v.exactOptional(number(0, WEEK_IN_SECONDS)),
  playlist: v.exactOptional(playlist),
  readAloud: v.exactOptional(v.boolean()),
  hiddenMedia: v.boolean(),
  frame: v.exactOptional(v.pipe(httpUrl, v.startsWith('https:'))),
  outline: v.exactOptional(outline),
  next: v.exactOptional(httpUrl),
  namesNext: v.exactOptional(v.boolean()),
  unproven: v.exactOptional(v.boolean()),
  unanswered,
}) satisfies v.GenericSchema<unknown, ChapterPage>;

const visitId = v.pipe(v.string(), v.uuid());
const slices = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const recording = v.strictObject({
  length: v.pipe(number(0, WEEK_IN_SECONDS), v.gtValue(0)),
  source: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
  slices,
});
const recordings = v.pipe(v.array(recording), v.maxLength(64));

const visit = v.strictObject({
  id: visitId,
  startedAt: time,
  endedAt: time,
  engaged: number(0, WEEK_IN_SECONDS),
  slices,
  recordings,
  unattended: v.boolean(),
  passage: v.exactOptional(text(200)),
});

export const framed = v.strictObject({
  address: httpUrl,
  text: textFacts,
  mediaSeconds: v.exactOptional(number(0, WEEK_IN_SECONDS)),
  hiddenMedia: v.boolean(),
  visit: v.nullable(visitId),
  slices,
  recordings,
  generation: count(1_000_000),
  touched: v.boolean(),
}) satisfies v.GenericSchema<unknown, Framed>;

export const frameTick = v.strictObject({
  visit: visitId,
  seconds: number(0, 3600),
  height: number(0, 100_000),
}) satisfies v.GenericSchema<unknown, FrameTick>;

export const recognised = v.strictObject({ reader: text(60) });

export const report = v.strictObject({
  page: chapterPage,
  visit,
  document: v.pipe(v.string(), v.uuid()),
}) satisfies v.GenericSchema<unknown, SentReport>;

export const claim = v.strictObject({ courseKey: v.optional(key), name: text(60) });

export const missed = v.strictObject({
  shape: text(600),
  reader: v.exactOptional(text(60)),
  isChapterAddress: v.boolean(),
  keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(2)),
  found: v.pipe(
    v.array(v.picklist(['reader', 'address', 'course', 'course-title', 'title', 'text', 'outline', 'media'])),
    v.maxLength(8),
  ),
}) satisfies v.GenericSchema<unknown, Missed>;

export const cardAct = v.variant('act', [
  v.strictObject({ act: v.literal('finished') }),
  v.strictObject({ act: v.literal('not-yet') }),
  v.strictObject({ act: v.literal('looked-up') }),
  v.strictObject({ act: v.literal('undo') }),
  v.strictObject({ act: v.literal('not-this-page') }),
  v.strictObject({ act: v.literal('not-this-course') }),
  v.strictObject({ act: v.literal('takeaway'), text: text(100_000) }),
  v.strictObject({ act: v.literal('never-here') }),
  v.strictObject({ act: v.literal('turn-back') }),
]) satisfies v.GenericSchema<unknown, CardAct>;

export const cardFrame = v.strictObject({ height: v.nullable(number(0, 10_000)) });

export const explain = v.strictObject({ page: chapterPage });

export const trackIntent = v.strictObject({
  origin,
  frame: v.exactOptional(v.strictObject({ origin: httpsOrigin, reader: text(60) })),
});
export const frameOf = v.strictObject({ tabId: v.number() });
export const readerOf = v.strictObject({ origin, matched: v.nullable(text(60)) });
export const hostAccount = v.strictObject({ url: httpUrl, user: text(2000), password: text(2000) });
export const untrack = v.strictObject({ origin });
export const look = v.strictObject({ tabId: v.number() });

export const teach = v.strictObject({ tabId: v.number() });

const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const deviceName = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const syncAct = v.variant('act', [
  v.strictObject({ act: v.literal('exchange') }),
  v.strictObject({
    act: v.literal('dry-run'),
    passphrase: v.exactOptional(passphrase),
    isSame: v.exactOptional(v.boolean()),
  }),
  v.strictObject({
    act: v.literal('unite'),
    name: deviceName,
    passphrase: v.exactOptional(passphrase),
    isSame: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ act: v.literal('rename'), name: deviceName }),
  v.strictObject({ act: v.literal('retire'), fileId: v.pipe(v.string(), v.uuid()) }),
  v.strictObject({ act: v.literal('new-passphrase'), passphrase }),
  v.strictObject({ act: v.literal('resume') }),
  v.strictObject({ act: v.literal('everywhere') }),
  v.strictObject({ act: v.literal('follow') }),
  v.strictObject({ act: v.literal('switch-off') }),
  v.strictObject({ act: v.literal('opened') }),
]) satisfies v.GenericSchema<unknown, SyncAct | SyncOpened>;

/** The code that keeps a rule validates it. */
export const teachKeep = v.strictObject({ rule: v.unknown() });
