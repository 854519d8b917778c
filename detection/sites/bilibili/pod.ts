import { oncePerPage } from '../../once-per-page';
import type { OutlineChapter, OutlineSighting, Page, Screens } from '../../reader';
import type { SiteAddress } from '../course-site-form';
import { textOf } from '../dom';
import { sighting } from '../whole';

/** The list beside the player: the parts of one video, or the videos of a collection. */
interface Pod {
  course: string;
  parts: boolean;
  items: Element[];
  /** How many the site says there are. */
  all: number;
}

const podOf = oncePerPage(({ document, url }: Page): Pod | null => {
  const video = videoOf(url);
  const items = [...document.querySelectorAll('.video-pod__list .video-pod__item')];
  if (!video || items.length < 2) return null;
  const parts = document.querySelector('.video-pod__list.multip') !== null;
  const course = parts ? video : collectionOf(document, items);
  const amount = /\d{1,6}\s{0,9}\/\s{0,9}(\d{1,6})/.exec(
    textOf(document.querySelector('.video-pod__header .amt')),
  )?.[1];
  return course ? { course, parts, items, all: Number(amount ?? Number.NaN) } : null;
});

/**
 * A collection by its own number, where its name is a link; else by its maker and its name. By none of its videos, if
 * that can be helped: it may be sorted anew, and grow at its front.
 */
function collectionOf(document: Document, items: Element[]): string | null {
  const link = document.querySelector(
    '.video-pod__header a[href*="lists/"],.video-pod__header a[href*="sid="]',
  );
  const number = /(?:lists\/|[?&]sid=)(\d{1,16})/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (number) return `season/${number}`;
  const maker = /space\.bilibili\.com\/(\d{1,16})/.exec(
    document.querySelector('[class*="up-"] a[href*="space.bilibili.com/"]')?.getAttribute('href') ?? '',
  )?.[1];
  const name = textOf(document.querySelector('.video-pod__header .title'));
  if (maker && name) return `of/${maker}/${name}`;
  const videos = items.flatMap((item) => item.getAttribute('data-key') ?? []).sort();
  return videos[0] ? `from/${videos[0]}` : null;
}

/** An episode of a collection may have parts of its own, which are one chapter: which of them is shown. */
export function screensOf({ document, url }: Page): Screens | undefined {
  const items = [...document.querySelectorAll('.video-pod__item .page-item')];
  const active = items.findIndex((item) => item.matches('.active'));
  const own = active >= 0 ? active + 1 : Number(url.searchParams.get('p') ?? 1);
  return items.length > 1 && own <= items.length ? { own, of: items.length } : undefined;
}

function videoOf({ pathname }: URL): string | undefined {
  return /^\/video\/(BV\w+)/.exec(pathname)?.[1];
}

/** A part of a video is known by its number, everything else by its own. */
export function addressOf(page: Page): SiteAddress | null {
  const video = videoOf(page.url);
  if (!video || !podOf(page)?.parts) return null;
  return { course: video, chapter: /^\d{1,5}$/.exec(page.url.searchParams.get('p') ?? '')?.[0] ?? '1' };
}

export function courseOf(page: Page): string | null {
  return podOf(page)?.course ?? null;
}

/** A collection has a name of its own; the parts of a video have that of the video. */
export function titleOf(page: Page): string {
  const pod = podOf(page);
  return pod
    ? textOf(
        page.document.querySelector(pod.parts ? '#viewbox_report .video-title' : '.video-pod__header .title'),
      )
    : '';
}

export function outlineOf(page: Page): OutlineSighting | null {
  const pod = podOf(page);
  if (!pod) return null;
  const { course, parts, items, all } = pod;
  const chapters = items.flatMap((item, i): OutlineChapter[] => {
    const title = textOf(item.querySelector('.title'));
    const video = item.getAttribute('data-key');
    if (!title || (!parts && !video)) return [];
    const key = parts ? `bilibili:chapter/${course}/${i + 1}` : `bilibili:article/${video}`;
    const path = parts ? `/video/${course}?p=${i + 1}` : `/video/${video}`;
    return [{ key, title, url: new URL(path, page.url).href }];
  });
  const own = parts
    ? `bilibili:chapter/${course}/${addressOf(page)?.chapter}`
    : `bilibili:article/${videoOf(page.url)}`;
  const missing = chapters.length === all ? null : `${chapters.length} of ${all}`;
  return sighting({ chapters, own, missing }, 'outline');
}
