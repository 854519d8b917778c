import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, highlighted, type Piece } from './highlight';
import { encoded, folded, termsOf, wordsOf } from './words';

const marked = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('words', () => {
  it('are those of Chinese and of Latin script, without case and accents', () => {
    const [words] = wordsOf([folded('Linux性能优化, Café ＡＢＣ node.js')]);
    expect(words).toEqual(expect.arrayContaining(['linux', 'cafe', 'abc', 'node', 'js']));
    expect(words?.join('')).toContain('性能优化');
  });

  it('are found by each end of a Chinese word, and of a Latin word only by its beginning', () => {
    expect(termsOf('性能')).toEqual([encoded('性能'), encoded('能')]);
    expect(termsOf('cafe')).toEqual(['cafe']);
    expect(termsOf('𠮷野')).toHaveLength(2);
  });

  it('keep the texts of one call apart', () => {
    expect(wordsOf(['one\ntwo', '', 'three'])).toEqual([['one', 'two'], [], ['three']]);
  });

  it('have a code that begins as that of their beginning, and of nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [x, y] = [folded(a), folded(b)];
        expect(encoded(x).startsWith(encoded(y))).toBe(x.startsWith(y));
      }),
    );
  });
});

describe('highlighted', () => {
  it.each([
    ['高性能优化', ['性能'], '高[性能]优化'],
    ['Load average, overload', ['load'], '[Load] average, overload'],
    ['Cafe\u0301 au lait', ['cafe'], '[Cafe\u0301] au lait'],
    ['CAFÉS', ['cafe'], '[CAFÉ]S'],
    ['Ａbc 全角', ['ab'], '[Ａb]c 全角'],
    ['👩‍💻看𠮷野家🎉', ['𠮷野'], '👩‍💻看[𠮷野]家🎉'],
    ['ﬁnish the ﬁsh', ['fi'], '[ﬁ]nish the [ﬁ]sh'],
    ['学Linux内核', ['linux', '内核'], '学[Linux内核]'],
    ['nothing', ['else'], 'nothing'],
    ['', ['x'], ''],
  ])('%s for %j', (text, words, expected) => {
    expect(marked(highlighted(text, words))).toBe(expected);
  });

  it('loses and cuts nothing of any text', () => {
    const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
        (text, query) => {
          const pieces = highlighted(text, wordsOf([folded(query)]).flat());
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          const edges = new Set([...characters.segment(text)].map(({ index }) => index));
          let at = 0;
          for (const piece of pieces) {
            expect(edges.has(at)).toBe(true);
            at += piece.text.length;
          }
        },
      ),
    );
  });
});

describe('excerpt', () => {
  it('is the whole of a short text, on one line', () => {
    expect(marked(excerpt('平均负载\n\nis not CPU use', ['cpu']))).toBe('平均负载 is not [CPU] use');
  });

  it('shows the surroundings of the first hit in a long one, and finds it far inside', () => {
    const text = `${'词语 '.repeat(20_000)}the needle 🎉 here${' tail'.repeat(1000)}`;
    const pieces = excerpt(text, ['needle']);
    const shown = marked(pieces);
    expect(shown).toMatch(/^….{20,40}\[needle\] 🎉 here tail.*…$/u);
    expect([...shown].length).toBeLessThan(130);
  });

  it('says where a text ends', () => {
    expect(marked(excerpt(`${'before '.repeat(30)}end`, ['end']))).toMatch(/^….*\[end\]$/);
  });
});
