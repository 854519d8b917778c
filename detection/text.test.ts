// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { count, readable, textFacts } from './text';

function facts(html: string, ignore?: string) {
  const article = document.createElement('article');
  article.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return textFacts(readable(article, ignore), new URL('https://example.org/a/b/'));
}

describe('text of an article', () => {
  it('counts characters and words', () => {
    expect(count("It's 好, don’t 学习 twice カナ 한글")).toEqual({ cjk: 7, words: 3 });
    expect(count('Привет, мир')).toEqual({ cjk: 0, words: 2 });
    expect(count('𠮷野')).toEqual({ cjk: 2, words: 0 });
  });

  it.each([
    ['Thai', 'ก'.repeat(4500), 1100],
    ['Lao', 'ກ'.repeat(4100), 1000],
    ['Khmer', 'ក'.repeat(4100), 1000],
    ['Burmese', 'က'.repeat(4100), 1000],
    ['Tibetan', 'ཀ'.repeat(8600), 1000],
  ])(
    'counts the characters of %s, which has no spaces, as the words they stand for',
    (_script, text, words) => {
      const counted = count(`${text} two words`);
      expect(counted.cjk).toBe(0);
      expect(Math.abs(counted.words - words - 2)).toBeLessThan(5);
    },
  );

  it('counts code and the short cells of a table half, and a formula once', () => {
    const words = 'word '.repeat(10);
    expect(facts(`<p>${words}</p><pre>${words}</pre>`)).toMatchObject({ words: 15 });
    const row = '<td>12 </td><td>34 </td>'.repeat(5);
    expect(facts(`<table><tr>${row}</tr></table>`)).toMatchObject({ words: 5 });
    expect(facts(`<table><tr><td><p>${words}</p></td></tr></table>`)).toMatchObject({ words: 10 });
    expect(facts(`<table><tr><td><pre>${words}</pre></td></tr></table>`)).toMatchObject({ words: 5 });
    const formula = '<math><mi>E</mi><mo>=</mo><mi>m</mi><annotation>E = m c^2</annotation></math>';
    expect(facts(`<p>${formula}</p>`)).toMatchObject({ words: 2 });
  });

  it('separates blocks and keeps inline pieces together', () =>
    expect(facts('<p>One <b>two</b>, three</p>\n<p>four</p>').head).toBe('One two, three\nfour'));

  it('leaves out scripts, navigation, what is hidden, and what the reader ignores', () => {
    const got = facts(
      '<p>Text</p><script>var a</script><nav>menu</nav><p hidden>no</p><div class="ad">buy</div><p>end</p>',
      '.ad',
    );
    expect(got).toMatchObject({ head: 'Text\nend', tail: 'Text\nend', words: 2 });
  });

  it('leaves out a dialog: the words of a consent banner made a locked farewell look like one that was there', () =>
    expect(facts('<p>Text</p><div role="dialog"><p>We use crumbs.</p></div>')).toMatchObject({ words: 1 }));

  it('ends where the comments of a mirrored chapter begin, and keeps the survey before them', () => {
    const got = facts(
      '<p>再见。</p><p><a href="https://survey.example/q"><img></a></p><div><strong>精选留言（2）</strong></div>' +
        '<ul><li><span>甲</span><p>收获很大 <a href="https://other.example/">x</a></p></li></ul>',
    );
    expect(got).toMatchObject({ tail: '再见。', cjk: 2, links: ['https://survey.example/q'] });
  });

  it('does not end at a chapter that merely speaks of comments', () =>
    expect(facts('<h2>Comments</h2><p>精选留言是一个功能。</p><p>之后</p>').tail).toContain('之后'));

  it('skips comments with hashed classes, nested and badly closed', () => {
    const got = facts(
      '<p>江湖再见</p><style>._a_0{}</style><ul><li><div class="_2sj_0"><img><div class="_36C_0"><div class="_2zF_0">' +
        '<span>读者</span></div>谢谢老师</div></div></li></ul>',
    );
    expect(got).toMatchObject({ tail: '江湖再见', cjk: 4 });
  });

  it('gives the ends of a long text, at most 220 characters each', () => {
    const got = facts(`<p>首${'中'.repeat(5000)}</p><p>${'中'.repeat(5000)}尾</p>`);
    expect([got.head.length, got.tail.length, got.cjk]).toEqual([220, 220, 10002]);
    expect(got.head.startsWith('首') && got.tail.endsWith('尾')).toBe(true);
  });

  it('lists at most 40 links of the web, each once', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `<a href="../${at}">x</a><a href="../${at}">x</a>`,
    ).join('');
    const { links } = facts(`<a href="javascript:alert(1)">x</a><a href="http://[">x</a>${many}`);
    expect(links).toHaveLength(40);
    expect(links[0]).toBe('https://example.org/a/0');
  });
});
