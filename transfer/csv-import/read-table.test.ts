import { expect, it } from 'vitest';
import { MOST_BYTES, readTable, type TableRefusedError } from './read-table';

const bytes = (text: string) => new TextEncoder().encode(text);

function refusal(given: Uint8Array): string {
  try {
    readTable(given);
  } catch (error) {
    return (error as TableRefusedError).reason;
  }
  return 'taken';
}

it('tells on which line of the file each record begins, line breaks inside quotes counted', () => {
  const table = readTable(bytes('\ufefftitle,note\r\nA,"one\r\ntwo"\r\n\r\nB,x\r\n'));
  expect(table).toEqual({
    headers: ['title', 'note'],
    lines: [
      { number: 2, cells: ['A', 'one two'] },
      { number: 5, cells: ['B', 'x'] },
    ],
  });
});

it.each([';', '\t', ','])('finds out that %j stands between the cells', (mark) => {
  const table = readTable(bytes([`a${mark}b`, `1${mark}2`].join('\n')));
  expect(table.lines[0]?.cells).toEqual(['1', '2']);
});

it('keeps formulas as texts, and takes control characters out', () => {
  const [line] = readTable(bytes('title\n"=HYPERLINK(""x"")\u0000\u0007\t!"\n')).lines;
  expect(line?.cells).toEqual(['=HYPERLINK("x") !']);
});

it('marks lines whose quotes do not close and lines that are too long', () => {
  const table = readTable(bytes('a,b\n1,2,3\n4,"5\n6,7'));
  expect(table.lines.map(({ number, broken }) => [number, broken])).toEqual([
    [2, true],
    [3, true],
  ]);
});

it('refuses what is no table, with the reason', () => {
  expect(refusal(new Uint8Array(MOST_BYTES + 1))).toBe('too-large');
  // 课程 in GBK; a lone surrogate as CESU-8 would write it; UTF-16 with its mark.
  expect(refusal(new Uint8Array([0xbf, 0xce, 0xb3, 0xcc]))).toBe('not-utf-8');
  expect(refusal(new Uint8Array([0x61, 0xed, 0xa0, 0x80]))).toBe('not-utf-8');
  expect(refusal(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toBe('not-utf-8');
  expect(refusal(bytes('a\0b\n1'))).toBe('not-a-table');
  expect(refusal(bytes(' \n,\n'))).toBe('not-a-table');
  expect(refusal(bytes(`a\n${'x\n'.repeat(50_001)}`))).toBe('too-many-lines');
  expect(refusal(bytes(`a\n${','.repeat(200)}x`))).toBe('too-many-columns');
});
