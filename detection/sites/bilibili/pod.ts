import type { OutlineChapter, OutlineSighting, Page } from '../../reader';
import type { SiteAddress } from '../course-site-form';
import { oncePerPage, textOf } from '../dom';

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
  const first = items[0]?.getAttribute('data-key');
  if (!video || items.length < 2) return null;
  const parts = document.querySelector('.video-pod__list.multip') !== null;
  const amount = /\d+\s*\/\s*(\d+)/.exec(textOf(document.querySelector('.video-pod__header .amt')))?.[1];
  // A collection's own number is in no place that we see; its first video names it.
  if (!parts && !first) return null;
  return { course: parts ? video : `from/${first}`, parts, items, all: Number(amount ?? Number.NaN) };
});

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
  const complete = chapters.length === all;
  const because = complete ? 'as many as the site counts' : `${chapters.length} of ${all}`;
  return { chapters, complete, from: 'outline', because };
}
