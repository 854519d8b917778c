import * as v from 'valibot';
import { MOST_CHAPTERS } from '@/progress/fold/outline-limits';
import { httpUrl, id, key, number, text, time } from './schema-parts';

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

/** What a page or a table can give of one chapter at most, because the row of an outline repeats it. */
const short = v.pipe(text, v.maxLength(2_000));
const shortUrl = v.pipe(httpUrl, v.maxLength(2_000));
const chapterKey = v.pipe(id, v.maxLength(2_700));

const chapter = v.strictObject({
  key: chapterKey,
  title: short,
  section: v.exactOptional(short),
  url: v.exactOptional(shortUrl),
  seconds: v.exactOptional(number(0, 1e9)),
  siteDone: v.exactOptional(v.boolean()),
  sitePercent: v.exactOptional(number(0, 100)),
  preview: v.exactOptional(v.boolean()),
  role: v.exactOptional(
    v.picklist(['opening', 'regular', 'closing', 'quiz', 'bonus', 'answers', 'notice', 'appendix', 'story']),
  ),
});

/** A list, and what other sightings added to it. */
const MOST_TOGETHER = 2 * MOST_CHAPTERS;
const chapters = v.pipe(v.array(chapter), v.maxLength(MOST_TOGETHER));
const sighting = { chapters, complete: v.boolean(), from: source, because: text };

/** An outline and the sightings from which it is merged. */
export const outline = v.strictObject({
  courseKey: key,
  ...sighting,
  title: v.exactOptional(text),
  author: v.exactOptional(text),
  url: v.exactOptional(httpUrl),
  language: v.exactOptional(text),
  publishing: v.exactOptional(v.picklist(['complete', 'running'])),
  seenAt: time,
  chapterKeys: v.pipe(v.array(chapterKey), v.maxLength(MOST_TOGETHER)),
  parts: v.exactOptional(
    v.strictObject({
      base: v.nullable(v.strictObject({ ...sighting, seenAt: time, on: v.exactOptional(id) })),
      partial: v.nullable(v.strictObject({ from: source, because: text, seenAt: time })),
      later: v.pipe(
        v.array(
          v.strictObject({
            seenAt: time,
            after: v.nullable(chapterKey),
            chapter,
            on: v.exactOptional(chapterKey),
            partial: v.exactOptional(v.boolean()),
          }),
        ),
        v.maxLength(MOST_CHAPTERS),
      ),
      cut: v.exactOptional(v.literal(true)),
      fields: v.pipe(
        v.array(
          v.strictObject({
            name: v.picklist(['title', 'author', 'url', 'language', 'publishing']),
            value: text,
            seenAt: time,
          }),
        ),
        v.maxLength(5),
      ),
    }),
  ),
});
