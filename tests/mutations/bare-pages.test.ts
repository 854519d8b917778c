// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judged as judge } from '@/detection/closing/words.fixture';
import { reader } from '@/detection/sites/mkdocs-material/reader';
import { readable, textFacts } from '@/detection/text';
import { barePage } from '../stand-ins/mkdocs/bare';

/** What the background is told of a mirror's page that has nothing around its text, not even a title. */
function verdictOf(path: string) {
  const html = barePage(path);
  if (html === null) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const text = textFacts(readable(page.body, reader.ignore), new URL(path, 'https://mirror.example'));
  return judge({ head: text.head, tail: text.tail, links: text.links });
}

describe('a closing chapter that is nothing but its text', () => {
  it.each(['/bare/first/', '/bare/second/'])('%s, written for the tests', (path) => {
    expect(verdictOf(path)?.closing).toBe('yes');
  });

  it.for(['/seeds/first/', '/seeds/second/'])(
    '%s, one of the real two (skipped without ../shared)',
    (path, { skip }) => {
      const verdict = verdictOf(path);
      if (!verdict) skip('../shared/seeds is not here');
      expect(verdict?.closing).toBe('yes');
    },
  );
});
