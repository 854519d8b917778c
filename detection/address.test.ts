import { describe, expect, it } from 'vitest';
import { bookChapterKey, bookCourseKey, placeOf } from './address';

const place = (address: string) => placeOf(new URL(address));

describe('placeOf', () => {
  it.each([
    ['https://WWW.Example.org/Guide/', 'example.org/Guide'],
    ['http://example.org/Guide', 'example.org/Guide'],
    ['https://example.org:443/guide/index.html?utm=1#part', 'example.org/guide'],
    ['http://192.168.1.20:8000/guide/', '192.168.1.20:8000/guide'],
    ['http://192.168.1.20:8001/guide/', '192.168.1.20:8001/guide'],
    ['https://example.org/guide/README.html', 'example.org/guide'],
    ['https://example.org/guide/README', 'example.org/guide'],
    ['https://example.org/guide/index', 'example.org/guide'],
    ['https://example.org/guide/readme-first', 'example.org/guide/readme-first'],
    ['https://example.org/docs/#/README', 'example.org/docs'],
    ['https://example.org/docs/#/zh/README.md', 'example.org/docs/#/zh'],
    ['https://example.org/', 'example.org'],
    ['https://example.org/index.html', 'example.org'],
    ['https://example.org/myindex.html', 'example.org/myindex.html'],
    ['http://localhost:5173/zh/', 'localhost:5173/zh'],
    ['http://127.0.0.1:8091/a/', '127.0.0.1:8091/a'],
    ['http://[::1]:8091/a/', '[::1]:8091/a'],
    ['https://example.org/%E5%90%8E%E7%AB%AF/%E8%AF%BE/', 'example.org/后端/课'],
    ['https://example.org/后端/课', 'example.org/后端/课'],
    ['https://example.org/e%CC%81', 'example.org/é'],
    ['https://example.org/a%2520b', 'example.org/a%20b'],
    ['https://example.org/#/guide/start?id=top', 'example.org/#/guide/start'],
    ['https://example.org/docs/#!/guide/', 'example.org/docs/#/guide'],
    ['https://example.org/docs/#/', 'example.org/docs'],
    ['https://example.org/docs/#section', 'example.org/docs'],
  ])('%s is %s', (address, expected) => expect(place(address)).toBe(expected));

  it.each(['%', '%E5%90', '%FF%FE', '%00%0a', '%zz', '%E5%90%8E%FF'])('bears %s', (hostile) => {
    const key = place(`https://example.org/a/${hostile}/b`);
    expect(key.startsWith('example.org/a/')).toBe(true);
    expect(key).not.toMatch(/\p{Cc}/u);
  });

  it('is bounded', () =>
    expect(place(`https://example.org/${'x'.repeat(9000)}`).length).toBeLessThanOrEqual(1000));
});

describe('keys of books', () => {
  it('gives a chapter the key of its address', () =>
    expect(bookChapterKey(new URL('https://example.org/a/b/'))).toBe('book:example.org/a/b'));

  it.each([
    ['example.org/course', 'A  book', false, 'book:example.org/course'],
    ['example.org', ' A  book ', false, 'book:example.org A book'],
    ['localhost:80/x', 'Book', false, 'book:localhost:80/x Book'],
    ['example.org/course', 'Book', true, 'book:example.org/course Book'],
    ['example.org', undefined, false, 'book:example.org'],
  ])('book at %s called %s', (at, title, shared, key) => expect(bookCourseKey(at, title, shared)).toBe(key));
});
