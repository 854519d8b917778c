import * as v from 'valibot';
import { ASK_REASONS, MARK_KINDS, type Mark, type Outline, type Visit } from '@/progress/model/facts';
import { isLink } from '@/progress/model/identity';
import type { Json, Register } from '@/progress/model/register';
import type { Tombstone } from '@/progress/model/tombstone';
import { isVectorUpTo, knows, type Vector } from '@/progress/model/vector';
import { isForkId, NOTE_KINDS, type Note, noteIdOf, VERSION } from '@/progress/notes/note';
import { LONGEST_BODY, LONGEST_QUOTE, LONGEST_TAG, MOST_TAGS } from '@/progress/notes/note-limits';
import type { SectionRows } from './format';
import { outline } from './schema-outline';
import { count, device, httpUrl, id, key, number, seq, text, time } from './schema-parts';

/**
 * The shape of each row of a backup. A file is as hostile as a page, so every field is checked, and unknown ones are
 * refused. The checks at the end fail to compile when a fact gains a field that is not listed here, because a backup
 * without it would lose it.
 */
const fact = { id, device, seq };
const by = v.picklist(['reader', 'user', 'import']);

const slices = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const recording = v.strictObject({ length: number(0, 1e9), source: v.exactOptional(text), slices });

const visit = v.strictObject({
  ...fact,
  courseKey: key,
  chapterKey: id,
  startedAt: time,
  endedAt: time,
  engaged: number(0, 1e9),
  slices,
  recordings: v.exactOptional(v.pipe(v.array(recording), v.maxLength(100))),
  unattended: v.exactOptional(v.literal(true)),
  passage: v.exactOptional(text),
  minimum: number(0, 1e6),
  evidence: v.strictObject({
    reader: text,
    title: v.exactOptional(text),
    url: httpUrl,
    cjk: number(0, 1e9),
    words: number(0, 1e9),
    mediaSeconds: v.exactOptional(number(0, 1e9)),
    screens: v.exactOptional(v.strictObject({ own: number(1, 1000), of: number(2, 1000) })),
    playlist: v.exactOptional(v.pipe(v.array(number(0, 1e9)), v.maxLength(1000))),
    preview: v.boolean(),
    namesNext: v.exactOptional(v.boolean()),
  }),
});

const reason = v.picklist([
  'last-chapter',
  'only-quiz-follows',
  'only-notice-follows',
  'only-bonus-follows',
  'only-appendix-follows',
  'only-extras-follow',
  'few-follow',
  'links-survey',
  'links-certificate',
  'says-goodbye',
]);

const verdict = v.strictObject({
  closing: v.picklist(['yes', 'no', 'unsure']),
  score: number(0, 1),
  role: v.picklist([
    'opening',
    'regular',
    'closing',
    'quiz',
    'bonus',
    'answers',
    'notice',
    'appendix',
    'story',
  ]),
  signals: v.pipe(
    v.array(
      v.strictObject({
        id: text,
        share: number(-1, 1),
        detail: v.exactOptional(text),
        reason: v.exactOptional(reason),
      }),
    ),
    v.maxLength(100),
  ),
});

/** How far somebody knew each device. How far it may reach, the record that carries it says. */
const vector = v.unknown() as v.GenericSchema<unknown, Vector>;

/** Chapters of one course that moved elsewhere, and forgettings that one mark lifts, at most. */
const MOST_MOVED = 3_000;
const MOST_LIFTED = 1_000;

const mark = v.pipe(
  v.strictObject({
    ...fact,
    kind: v.picklist(MARK_KINDS),
    by,
    at: time,
    action: id,
    courseKey: key,
    chapterKey: v.exactOptional(id),
    value: v.exactOptional(text),
    evidence: v.exactOptional(
      v.strictObject({
        visit: v.exactOptional(text),
        verdict: v.exactOptional(verdict),
        seen: v.exactOptional(number(0, 1)),
        engaged: v.exactOptional(number(0, 1e9)),
        needed: v.exactOptional(number(0, 1e9)),
        media: v.exactOptional(number(0, 1)),
        readingSpeed: v.exactOptional(number(0, 1e9)),
        detector: v.exactOptional(text),
        ask: v.exactOptional(v.picklist(ASK_REASONS)),
        rule: v.exactOptional(v.picklist(['closing-chapter', 'all-chapters'])),
        counted: v.exactOptional(count(1e6)),
        from: v.exactOptional(v.picklist(['table', 'shelf'])),
        percent: v.exactOptional(number(0, 100)),
      }),
    ),
    vector: v.exactOptional(vector),
    without: v.exactOptional(v.pipe(v.array(id), v.maxLength(MOST_MOVED))),
    lifts: v.exactOptional(v.pipe(v.array(id), v.maxLength(MOST_LIFTED))),
  }),
  // What joins courses must name one: it becomes a key of theirs.
  v.check((mark) => !isLink(mark) || v.is(key, mark.value)),
  v.check(({ kind, vector, seq }) =>
    kind === 'forgotten' ? isVectorUpTo(vector, seq) : vector === undefined,
  ),
  v.check(({ kind, without }) => kind === 'forgotten' || without === undefined),
  v.check(({ kind, lifts }) => (kind === 'restored') === (lifts !== undefined)),
);

const noteFields = v.strictObject({
  ...fact,
  courseKey: key,
  chapterKey: v.exactOptional(id),
  pass: v.exactOptional(count(1e6)),
  kind: v.picklist(NOTE_KINDS),
  body: v.pipe(v.string(), v.maxLength(LONGEST_BODY)),
  quote: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_QUOTE))),
  url: v.exactOptional(httpUrl),
  second: v.exactOptional(number(0, 1e9)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_TAG))), v.maxLength(MOST_TAGS)),
  version: v.pipe(v.string(), v.regex(VERSION)),
  vector,
  editor: id,
  updatedAt: time,
  createdAt: time,
  deleted: v.boolean(),
  forkOf: v.exactOptional(id),
});

const note = v.pipe(
  noteFields,
  v.check(({ vector, device, seq }) => isVectorUpTo(vector, seq) && knows(vector, { device, seq })),
  // A version beside its note, and only such a one, is called after it.
  v.check(({ id, forkOf = id }) => noteIdOf(id) === forkOf && !isForkId(forkOf)),
  v.check(({ deleted, body, quote = '', url = '', tags }) => !deleted || body + quote + url + tags === ''),
);

/** Any JSON: how deep and how long it is, the reader checks on the line. */
const json = v.unknown() as v.GenericSchema<unknown, Json>;

const register = v.strictObject({
  key: id,
  value: json,
  courseKey: v.exactOptional(key),
  device,
  seq,
  action: v.exactOptional(id),
  before: v.exactOptional(json),
  undone: v.exactOptional(v.literal(true)),
});

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const tombstone = v.pipe(
  v.strictObject({
    id,
    mark: id,
    salt: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    hash,
    chapter: v.exactOptional(hash),
    without: v.exactOptional(v.pipe(v.array(hash), v.maxLength(MOST_MOVED))),
    vector,
    device,
    seq,
    at: time,
    action: id,
  }),
  v.check((each) => each.id === `${each.mark} ${each.hash}` && isVectorUpTo(each.vector, each.seq)),
);

const settings = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(100)), v.unknown()),
  v.check((value) => Object.keys(value).length <= 100),
);

export const ROW_SCHEMAS = {
  settings,
  tombstones: tombstone,
  outlines: outline,
  visits: visit,
  marks: mark,
  notes: note,
  registers: register,
} satisfies { [S in keyof SectionRows]: v.GenericSchema<unknown, SectionRows[S]> };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
type Lossless<Schema extends v.GenericSchema, Row> = Same<Flat<v.InferOutput<Schema>>, Flat<Row>>;

const LOSSLESS: [
  Lossless<typeof visit, Visit>,
  Lossless<typeof mark, Mark>,
  Lossless<typeof outline, Outline>,
  Lossless<typeof note, Note>,
  Lossless<typeof tombstone, Tombstone>,
  Same<keyof v.InferOutput<typeof register>, keyof Register>,
] = [true, true, true, true, true, true];
void LOSSLESS;
