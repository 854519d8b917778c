import { describe, expect, it } from 'vitest';
import { siteFiles } from './new-site.mjs';

describe('a new reader', () => {
  it.each([
    ['Bread', 'www.bread.example'],
    ['../bread', 'www.bread.example'],
    ['bread', 'https://www.bread.example'],
    ['bread', '*.bread.example'],
    ['bread', 'bread'],
    ['', ''],
  ])('is refused as "%s" on "%s"', (name, host) => {
    expect(siteFiles(name, host)).toMatch(/is no (name|host)/);
  });

  it('is for its host alone, calls its facts thin, and has a case that no empty page meets', () => {
    const files = siteFiles('bread-school', 'www.bread.example') as Record<string, string>;
    expect(Object.keys(files)).toEqual(['reader.ts', 'fixtures/chapter.html', 'fixtures/cases.json']);
    expect(files['reader.ts']).toContain("hosts: ['www.bread.example'],\n  thin: true,");
    const cases = JSON.parse(files['fixtures/cases.json'] ?? '');
    expect(cases.chapter.expect).toMatchObject({ kind: 'chapter', reader: 'bread-school' });
    expect(files['fixtures/chapter.html']).toContain('<body></body>');
  });
});
