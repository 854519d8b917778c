import { gzipSync } from 'node:zlib';
import { MARK_KINDS } from '@/progress/model/facts';
import { NOTE_KINDS } from '@/progress/notes/note';
import { signed, unsigned } from '@/transfer/backup/backup.fixture';

type Random = () => number;

/** A number generator that gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** What a hostile file puts in the place of a value. */
const VALUES: readonly string[] = [
  'null',
  'true',
  '-1',
  '1e999',
  '0.5',
  '9007199254740993',
  '253402300799999',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '"javascript:alert(1)"',
  '[]',
  '{}',
  '{"__proto__":{"polluted":true}}',
  `"${'x'.repeat(200_000)}"`,
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
];

/** Numbers at the ends of what is taken. */
const NUMBERS = [
  '0',
  '1',
  '4294967296',
  '4294967297',
  '2251799813685248',
  '4503599627370496',
  '4102444800000',
];

/** Kinds of marks and notes, and some that nobody knows yet. */
const KINDS = [...MARK_KINDS, ...NOTE_KINDS, 'postponed', 'sketch'];

/** Vectors that say less, more, or nothing of use. */
function vectorsLike(vector: string): string[] {
  const beside = vector === '"vector":{}' ? '' : ',';
  return [
    '"vector":{}',
    '"vector":{"__proto__":1}',
    '"vector":[1]',
    vector.replace('{', `{"constructor":1${beside}`),
    vector.replace('{', `{"elsewhere":2251799813685248${beside}`),
    vector.replace(/\d+\}/, '1}'),
  ];
}

/** Ways to change a text and to make its checksum right again, as an attacker would who wants to be believed. */
const SPITEFUL: Record<string, (text: string, random: Random) => string> = {
  value: (text, random) =>
    replaceOne(
      text,
      /":("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)/g,
      random,
      () => `":${pick(random, VALUES)}`,
    ),
  prototype: (text, random) => replaceOne(text, /\n\{"/g, random, () => '\n{"__proto__":{"polluted":true},"'),
  field: (text, random) =>
    replaceOne(text, /,"\w+":(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)/g, random, () => ''),
  name: (text, random) => replaceOne(text, /"(\w+)":/g, random, (found) => `"${found.slice(1, 4)}x":`),
  row: (text, random) =>
    replaceOne(text, /\n\{.*,(?=\n)/g, random, (found) => pick(random, [found + found, '', '\n{},', '\n7,'])),
  year: (text, random) =>
    replaceOne(text, /"(?:at|startedAt|endedAt|seenAt)":\d+/g, random, (found) =>
      found.replace(/\d+/, '253402300799999'),
    ),
  poison: (text, random) =>
    replaceOne(
      text,
      /"(?:seq|at|startedAt|endedAt|seenAt|updatedAt|engaged|counted)":\d+/g,
      random,
      (found) => found.replace(/\d+/, pick(random, NUMBERS)),
    ),
  vector: (text, random) =>
    replaceOne(text, /"vector":\{[^}]*\}/g, random, (found) => pick(random, vectorsLike(found))),
  identity: (text, random) => {
    const other =
      pick(random, [...text.matchAll(/"(?:id|courseKey|chapterKey|version|device)":("[^"]+")/g)])?.[1] ??
      '""';
    return replaceOne(
      text,
      /"(?:id|courseKey|chapterKey|version|device|mark|forkOf)":"[^"]+"/g,
      random,
      (found) => found.replace(/:.*/, () => `:${other}`),
    );
  },
  unknown: (text, random) =>
    replaceOne(text, /"kind":"[a-z-]+"|,"(?:at|seq|deleted)":/g, random, (found) =>
      found.startsWith('"kind"') ? `"kind":"${pick(random, KINDS)}"` : `,"later":[1]${found}`,
    ),
  section: (text, random) =>
    replaceOne(text, /\n"\w+":\[/g, random, () => pick(random, ['', '\n"rows":[', '\n"visits":{'])),
};

/** Ways to damage a file, so that its checksum is wrong. */
const DAMAGE: Record<string, (text: string, random: Random) => Uint8Array<ArrayBuffer>> = {
  cut: (text, random) => bytesOf(text.slice(0, Math.floor(random() * text.length))),
  flip: (text, random) => {
    const bytes = bytesOf(text);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  },
  'packed cut': (text, random) => {
    const bytes = new Uint8Array(gzipSync(text));
    return bytes.slice(0, 2 + Math.floor(random() * (bytes.length - 2)));
  },
  'packed flip': (text, random) => {
    const bytes = new Uint8Array(gzipSync(text));
    const at = 2 + Math.floor(random() * (bytes.length - 2));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  },
  bomb: (text, random) => {
    const filling = pick(random, [' ', '[', '"', '\n', '{"a":']);
    const at = text.indexOf('\n') + 1;
    return new Uint8Array(
      gzipSync(text.slice(0, at) + filling.repeat((40 * 2 ** 20) / filling.length), { level: 1 }),
    );
  },
};

/** A mutated backup, and what was done to it. */
export async function mutated(text: string, random: Random): Promise<{ how: string; file: Blob }> {
  // Bombs take a hundred times as long as the others, and all are alike.
  const damage = Object.keys(DAMAGE).filter((name) => name !== 'bomb' || random() < 0.1);
  const how = pick(random, [...Object.keys(SPITEFUL), ...Object.keys(SPITEFUL), ...damage]);
  const spite = SPITEFUL[how];
  if (!spite) return { how, file: new Blob([DAMAGE[how]?.(text, random) ?? '']) };
  return { how, file: new Blob([await signed(spite(unsigned(text), random))]) };
}

function replaceOne(text: string, found: RegExp, random: Random, by: (found: string) => string): string {
  const all = [...text.matchAll(found)];
  const one = pick(random, all);
  if (!one) return text;
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
