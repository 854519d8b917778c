import type { Description } from './describe';

/** What a list of real pages says that must come of a page (`expect` in `../shared/pages/pages.jsonl`). */
export interface Expectation {
  kind: Description['kind'];
  course?: string;
  title?: string;
  /** Least and most entries of the outline. */
  chapters?: [number, number];
  complete?: boolean;
  position?: number;
  closing?: string;
  /** Pages of one course. */
  group?: string;
  own_host?: boolean;
  author_not?: string;
  section_not?: string;
}

/** A line of such a list. */
export interface Expected {
  id: string;
  url: string;
  expect: Expectation;
}

/** Numbering in front of a title may be kept or cut. */
const NUMBER = /^(?:[A-Z]\.)?\d+(?:\.\d+)*\.?\s+/;

/** In what a description falls short of what is expected of its page; empty where all holds. */
export function shortcomings({ url, expect }: Expected, said: Description): string[] {
  const { course, title, chapters: [least, most] = [0, Number.POSITIVE_INFINITY] } = expect;
  const host = new URL(url).host.replace(/^www\./, '');
  const count = said.chapters ?? 0;
  const facts: [string, boolean][] = [
    [`kind ${said.kind}`, said.kind === expect.kind],
    [`course ${said.course?.title}`, !course || isSame(said.course?.title, course)],
    [`title ${said.title}`, !title || isSame(said.title, title)],
    [`${count} chapters`, count >= least && count <= most],
    [`complete ${said.complete}`, expect.complete === undefined || said.complete === expect.complete],
    [`position ${said.position}`, expect.position === undefined || said.position === expect.position],
    [`closing ${said.closing}`, !expect.closing || said.closing === expect.closing],
    [
      `keys ${said.course?.keys}`,
      !expect.own_host || said.course?.keys.every((key) => isOn(key, host)) === true,
    ],
    [
      `author ${said.course?.author}`,
      !expect.author_not || !said.course?.author?.includes(expect.author_not),
    ],
    [`section ${said.section}`, !expect.section_not || !said.section?.includes(expect.section_not)],
  ];
  return facts.flatMap(([fact, holds]) => (holds ? [] : [fact]));
}

/** Groups whose pages did not all get one key of their course, or that share it with another. */
export function brokenGroups(
  expected: readonly Expected[],
  said: ReadonlyMap<string, Description>,
): string[] {
  const keys = new Map<string, Set<string>>();
  for (const { id, expect } of expected)
    if (expect.group)
      keys.set(
        expect.group,
        (keys.get(expect.group) ?? new Set()).add(said.get(id)?.course?.keys[0] ?? `none of ${id}`),
      );
  const groups = [...keys].map(([group, found]) => ({ group, found: [...found] }));
  return groups.flatMap(({ group, found }) => {
    const shared = groups.some(
      (other) => other.group !== group && other.found.some((key) => found.includes(key)),
    );
    return found.length > 1 || shared ? [`${group}: ${found.join(', ')}`] : [];
  });
}

function isSame(said: string | undefined, expected: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const bare = (text: string) => plain(text).replace(NUMBER, '');
  return said !== undefined && (plain(said) === plain(expected) || bare(said) === bare(expected));
}

function isOn(key: string, host: string): boolean {
  return key === `book:${host}` || key.startsWith(`book:${host}/`) || key.startsWith(`book:${host} `);
}
