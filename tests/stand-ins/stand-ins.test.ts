import { request } from 'node:https';
import { describe, expect, it } from 'vitest';
import { selfSigned } from './certificate';
import { COURSES, LONG_COLUMN } from './geekbang/courses';
import { dataFor } from './geekbang/json';
import { startGeekbang } from './geekbang/site';
import { barePage } from './mkdocs/bare';
import { MIRROR, pageOf, pagesOf } from './mkdocs/pages';
import { render } from './mkdocs/render';
import { chapterText } from './prose';

const every = COURSES.filter(({ video }) => !video).flatMap((course) => course.chapters);

describe('the chapters of the stand-ins', () => {
  it('are long, and each its own', () => {
    const texts = [...every, ...pagesOf(MIRROR.items).filter((page) => page.comments.length > 0)]
      .filter(({ title }) => !/结课测试|被迫延期/.test(title))
      .map((chapter) => chapter.paragraphs.join(''));
    for (const text of texts) expect(text.length).toBeGreaterThan(500);
    for (const text of texts) expect(text.length).toBeLessThan(2600);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are the same in every run', () => {
    expect(chapterText('a', '缓存', 'lesson')).toEqual(chapterText('a', '缓存', 'lesson'));
    expect(chapterText('a', '缓存', 'lesson')).not.toEqual(chapterText('b', '缓存', 'lesson'));
  });

  it('have ids of their own', () => {
    const ids = COURSES.flatMap((course) => course.chapters).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the long column', () => {
  it('goes on after its closing chapter', () => {
    const titles = LONG_COLUMN.chapters.map(({ title }) => title.slice(0, 4));
    expect(titles).toHaveLength(62);
    expect(titles.slice(-3)).toEqual(['结束语 ', '结课测试', '加餐 |']);
  });

  it('names the course and both neighbours in its JSON', () => {
    const [first, second, third] = LONG_COLUMN.chapters;
    const data = dataFor('/serv/v1/article', { id: String(second?.id) }, new Set());
    expect(data).toMatchObject({
      product_id: LONG_COLUMN.id,
      neighbors: { left: { id: first?.id }, right: { id: third?.id } },
    });
  });
});

describe('the MkDocs stand-in', () => {
  it('draws only the section that is open', () => {
    const html = render(MIRROR, pageOf(MIRROR, '网关手册', '03'));
    expect(html).toContain('04 - 重写');
    expect(html).not.toContain('01 - 握手</span>');
    expect(html.match(/md-nav__item--pruned/g)?.length).toBe(4);
  });

  it('has closing chapters with nothing around them', () => {
    expect(barePage('/bare/first/')).not.toContain('结束语');
    expect(barePage('/bare/second/')).toContain('<audio title="结束语');
    expect(barePage('/bare/third/')).toBeNull();
  });
});

it('signs a certificate that a strict client accepts for its host and for no other', async () => {
  const { cert } = selfSigned(['time.geekbang.org']);
  const site = await startGeekbang();
  const trusting = (ca: string | undefined, host: string) =>
    new Promise<string>((resolve) => {
      const call = request(
        { host: '127.0.0.1', port: site.port, servername: host, ...(ca ? { ca } : {}) },
        () => resolve('answered'),
      );
      call.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      call.end();
    });
  expect(await trusting(site.cert, 'time.geekbang.org')).toBe('answered');
  expect(await trusting(site.cert, 'example.org')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  expect(await trusting(cert, 'time.geekbang.org')).not.toBe('answered');
  await site.stop();
});

it('wait for a port that another has', async () => {
  const before = await startGeekbang();
  const waiting = startGeekbang(before.port);
  await before.stop();
  const after = await waiting;
  expect(after.port).toBe(before.port);
  await after.stop();
});
