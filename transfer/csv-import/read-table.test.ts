import { expect, it } from 'vitest';
import { MOST_BYTES, readTable } from './read-table';
import type { TableRefusedError } from './table-refusal';

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
  // A lone surrogate as CESU-8 would write it, and in UTF-16; “é” alone, as Western machines wrote it.
  expect(refusal(new Uint8Array([0x61, 0xed, 0xa0, 0x80]))).toBe('encoding');
  expect(refusal(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]))).toBe('encoding');
  expect(refusal(new Uint8Array([0x61, 0xe9, 0x2c, 0x62]))).toBe('encoding');
  expect(refusal(bytes('a\0b\n1'))).toBe('not-a-table');
  expect(refusal(bytes(' \n,\n'))).toBe('not-a-table');
  expect(refusal(bytes(`a\n${'x\n'.repeat(50_001)}`))).toBe('too-many-lines');
  expect(refusal(bytes(`a\n${','.repeat(200)}x`))).toBe('too-many-columns');
});

/** “课程,状态” and “操作系统,已读完” as Excel in China writes them, “課程,狀態” and “作業系統,讀完” as in Taiwan. */
const GB18030 =
  'bfceb3cc2cd7b4ccac0d0ab2d9d7f7cfb5cdb32cd2d1b6c1cdea0d0a'
    .match(/../g)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [];
const BIG5 =
  'bdd2b57b2caaacba410d0aa740b77ea874b2ce2cc5aaa7b90d0a'
    .match(/../g)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [];
const utf16 = (text: string, isLittle: boolean) =>
  new Uint8Array(
    [...`\ufeff${text}`].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

it.each([
  ['GB18030', new Uint8Array(GB18030), '课程', '操作系统'],
  ['Big5', new Uint8Array(BIG5), '課程', '作業系統'],
  ['UTF-16 as Excel writes it', utf16('课程\t状态\r\n操作系统\t已读完\r\n', true), '课程', '操作系统'],
  ['UTF-16 the other way round', utf16('课程,状态\n操作系统,已读完\n', false), '课程', '操作系统'],
])('reads %s', (_, given, head, title) => {
  const table = readTable(given);
  expect(table.headers[0]).toBe(head);
  expect(table.lines[0]?.cells[0]).toBe(title);
});

it('goes by the line with which Excel tells the separator', () => {
  expect(readTable(bytes('sep=;\r\ntitle;status\r\n"a,b";read\r\n'))).toEqual({
    headers: ['title', 'status'],
    lines: [{ number: 3, cells: ['a,b', 'read'] }],
  });
  expect(readTable(bytes('\ufeffSEP=|\ntitle|status\na|read\n')).lines[0]?.cells).toEqual(['a', 'read']);
});

it('finds the heads below titles and empty lines', () => {
  const table = readTable(bytes('我的课程,,\n导出于 2024/3/5,,\n,,\n课程,状态,完成日期\nA,读完,2024/3/5\n'));
  expect(table.headers).toEqual(['课程', '状态', '完成日期']);
  expect(table.lines).toEqual([{ number: 5, cells: ['A', '读完', '2024/3/5'] }]);
});

it('takes the guard away that our own tables put before a formula, once', () => {
  const cells = (line: string) => readTable(bytes(`title,author\n${line}\n`)).lines[0]?.cells;
  expect(cells("'=SUM 入门,'@Component")).toEqual(['=SUM 入门', '@Component']);
  expect(cells("''-webkit,'tis")).toEqual(["'-webkit", "'tis"]);
});
