import type { Page } from '@playwright/test';
import { courseSeeds, noteSeed, type Seeds } from './seed';

/** Words of somebody who means harm, as pages and files may bring them in. */
export const WORDS = [
  '<img src=x onerror="ran=1"><svg onload="ran=1"></svg><script>ran=1</script>',
  '[a](javascript:ran=1) ![b](https://elsewhere.test/b.png) <a href="data:text/html,x">c</a>',
  'a\u202egnp.exe \u2066\u200f\u0000 \ud800',
  'W'.repeat(400),
  '"><iframe src="https://elsewhere.test"></iframe>{{ran=1}}',
] as const;

export const HOSTILE_URLS = [
  'javascript:ran=1',
  'data:text/html,<script>ran=1</script>',
  'https://evil.test/a"><b',
];
const word = (i: number) => WORDS[i % WORDS.length] ?? '';

/** A course of hostile words, with addresses no better: finished, nearly done, or dropped long ago. */
export function hostileCourse(
  i: number,
  {
    urls = HOSTILE_URLS,
    ...part
  }: { read: number; finished?: boolean; ago: number; urls?: readonly string[] },
): Required<Seeds> {
  const titles = WORDS.map((_, at) => word(at + i));
  const seeds = courseSeeds(`site:hostile-${i}`, word(i), titles, {
    ...part,
    url: urls[i % urls.length] ?? '',
    until: Date.now() - part.ago * 86_400_000,
  });
  for (const outline of seeds.outlines) {
    outline.author = word(i + 1);
    outline.language = '"><b';
    for (const [at, each] of outline.chapters.entries()) each.section = word(i + (at >> 1));
  }
  const notes = WORDS.map((body, at) =>
    noteSeed(`site:hostile-${i}`, at === 0 ? undefined : `site:hostile-${i}/${at}`, {
      id: `note ${i} ${at}`,
      kind: at === 0 ? 'takeaway' : at % 2 ? 'note' : 'quote',
      body: WORDS.join('\n\n'),
      quote: body,
      url: urls[at % urls.length] ?? '',
      tags: [word(at).slice(0, 30)],
    }),
  );
  return { ...seeds, notes };
}

/** What of a page could run, or leads to where nobody should be sent. */
export async function dangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('a[href], img, iframe, script, svg, object, form[action]')];
    const bad = found.filter((element) => {
      if (element.matches('script')) return !element.getAttribute('src')?.startsWith('/chunks/');
      if (element.matches('a'))
        return !/^(https?|chrome-extension):$/.test((element as HTMLAnchorElement).protocol);
      if (element.matches('svg')) return element.hasAttribute('onload');
      return !element.getAttribute('src')?.startsWith('/');
    });
    return [
      ...bad.map((element) => element.outerHTML.slice(0, 200)),
      ...('ran' in globalThis ? ['it ran'] : []),
    ];
  });
}
