import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readers } from '@/detection/sites/registry';
import { manifestFor } from '@/manifest';
import { version } from '@/package.json';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A document's level-two sections by their headings, trimmed. */
function sections(path: string): Map<string, string> {
  const [, ...parts] = text(path).split(/^## /m);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );
}

/** What each browser is asked for, and when, as `permission · when · browser`. */
function declared(): string[] {
  return ['Chrome', 'Edge', 'Firefox'].flatMap((browser) => {
    const manifest = manifestFor(browser.toLowerCase());
    const asked = [...(manifest.permissions ?? []), ...((manifest.host_permissions as string[]) ?? [])];
    const later = [
      ...((manifest.optional_permissions as string[]) ?? []),
      ...((manifest.optional_host_permissions as string[]) ?? []),
    ];
    return [
      ...asked.map((name) => `${name} · installation · ${browser}`),
      ...later.map((name) => `${name} · later · ${browser}`),
    ];
  });
}

const LANGUAGES = [
  {
    language: 'en',
    messages: 'en',
    only: 'On Geekbang, Coursera, Udemy and schools on Thinkific, and only there',
    when: { 'at installation': 'installation', 'when needed': 'later' } as Record<string, string>,
    headings: ['Name', 'Short description', 'Category', 'Long description', `What is new in ${version}`],
  },
  {
    language: 'zh-CN',
    messages: 'zh_CN',
    only: '只有在极客时间、Coursera、Udemy 和 Thinkific 建的学校上',
    when: { 安装时: 'installation', 用到时: 'later' } as Record<string, string>,
    headings: ['名称', '简短说明', '类别', '详细说明', `${version} 的新内容`],
  },
];

describe.each(LANGUAGES)('the store texts in $language', ({ language, messages, only, when, headings }) => {
  it('give a reason for each permission of the manifest, and for no other', () => {
    const rows = text(`docs/store/permissions.${language}.md`).match(/^\| `.*$/gm) ?? [];
    const told = rows.flatMap((row) => {
      const [, name = '', asked = '', browsers = '', why = ''] = row.split('|').map((cell) => cell.trim());
      expect(why.length, name).toBeGreaterThan(10);
      return browsers
        .split(/, |、/)
        .map((browser) => `${name.replaceAll('`', '')} · ${when[asked]} · ${browser}`);
    });
    expect(told.sort()).toEqual(declared().sort());
  });

  it('name whose lists are asked for and whose frames are read, and there are no others', () => {
    const [asking, framed] = [
      readers.filter(({ requests }) => requests),
      readers.filter(({ frame }) => frame),
    ];
    const families = new Set(asking.map(({ id }) => id.replace(/^geekbang-.*/, 'geekbang')));
    expect([...families].sort()).toEqual(['coursera', 'geekbang', 'thinkific', 'udemy']);
    expect(framed.map(({ name }) => name)).toEqual(['Open edX']);
    expect(text(`docs/store/privacy.${language}.md`)).toContain(only);
    expect(text(`docs/store/permissions.${language}.md`)).toContain('Open edX');
  });

  it('are those of the package, and as long as the stores take them', () => {
    const listing = sections(`docs/store/listing.${language}.md`);
    expect([...listing.keys()]).toEqual(headings);
    const [name = '', short = '', , long = '', news = ''] = [...listing.values()];
    const packaged = JSON.parse(text(`public/_locales/${messages}/messages.json`));
    expect(name).toBe(packaged.name.message);
    expect(short).toBe(packaged.description.message);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeGreaterThanOrEqual(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
    expect(news).not.toBe('');
  });
});

it('are no pages of the guide, which is a course', async () => {
  const { default: site } = await import('@/docs/.vitepress/config');
  expect(site.srcExclude).toContain('store/**');
});
