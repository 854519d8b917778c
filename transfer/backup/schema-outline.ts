import * as v from 'valibot';
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

const chapter = v.strictObject({
  key: id,
  title: text,
  section: v.exactOptional(text),
  url: v.exactOptional(httpUrl),
  seconds: v.exactOptional(number(0, 1e9)),
  siteDone: v.exactOptional(v.boolean()),
  sitePercent: v.exactOptional(number(0, 100)),
  preview: v.exactOptional(v.boolean()),
  role: v.exactOptional(
    v.picklist(['opening', 'regular', 'closing', 'quiz', 'bonus', 'answers', 'notice', 'appendix', 'story']),
  ),
});

/** Pages may report 3,000 chapters at a time, and partial sightings add up. */
const MOST_CHAPTERS = 30_000;
const chapters = v.pipe(v.array(chapter), v.maxLength(MOST_CHAPTERS));
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
  chapterKeys: v.pipe(v.array(id), v.maxLength(MOST_CHAPTERS)),
  parts: v.exactOptional(
    v.strictObject({
      base: v.nullable(v.strictObject({ ...sighting, seenAt: time })),
      partial: v.nullable(v.strictObject({ from: source, because: text, seenAt: time })),
      later: v.pipe(
        v.array(v.strictObject({ seenAt: time, after: v.nullable(id), chapter })),
        v.maxLength(MOST_CHAPTERS),
      ),
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
