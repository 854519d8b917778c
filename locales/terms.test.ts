import { describe, expect, it } from 'vitest';

const texts: Record<string, string> = {
  ...import.meta.glob<string>(['./zh-*/*.json', './*-text.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
};

/** Words that were given up for another one: one term a thing, so that nobody looks for a second thing. */
const GIVEN_UP: [string, RegExp, RegExp][] = [
  ['zh-CN', /zh-CN/, /跟踪|课程库|读取器|忘掉|忘记(?!密语)|架子|指一下|教一教/],
  ['zh-TW', /zh-TW/, /追蹤|結課|讀取器|忘記(?!通行密語)|架子|複本|\{count\} 講|講數/],
  ['English', /-text\.ts$/, /[Dd]ropped out|[Tt]aken in|Take in|Point (at|again)|Called no course/],
];

describe('one term a thing', () => {
  it.each(GIVEN_UP)('%s', (_, files, words) => {
    const read = Object.entries(texts).filter(([name]) => files.test(name));
    expect(read.length).toBeGreaterThan(30);
    expect(read.flatMap(([name, text]) => (words.exec(text) ?? []).map((word) => [name, word]))).toEqual([]);
  });
});

describe('a space stands between Chinese and Latin', () => {
  it.each(Object.entries(texts).filter(([name]) => name.includes('zh-')))('%s', (_, text) => {
    const said = Object.values(JSON.parse(text) as object).flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message as Record<string, string>),
    );
    expect(said.filter((each) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(each))).toEqual(
      [],
    );
  });
});
