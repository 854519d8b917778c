import { COURSES } from './courses';
import type { SiteMemory } from './json';

/** Made-up products behind those that can be opened. */
const OTHERS = ['读日志', '写测试', '画架构', '查网络', '管项目', '学统计', '做缓存', '练口才'];

interface Product {
  id: number;
  title: string;
  author: string;
  type: string;
  complete: boolean;
  count: number;
  percent: number;
}

/** What the visitor owns: the stand-in's own courses, as far as the site remembers them read, then made-up ones. */
function products(count: number, memory: SiteMemory): Product[] {
  const own = COURSES.map(({ id, title, author, video, complete, chapters }) => ({
    id,
    title,
    author,
    type: video ? 'c3' : 'c1',
    complete,
    count: chapters.length,
    percent: Math.round(
      (100 * chapters.filter((chapter) => memory.has(chapter.id)).length) / chapters.length,
    ),
  }));
  const others = Array.from({ length: Math.max(0, count - own.length) }, (_, i) => ({
    id: 100_700_001 + 100 * i,
    title: `${OTHERS[i % OTHERS.length]}${i + 1} 讲`,
    author: '行舟',
    type: 'c1',
    complete: true,
    count: i + 1,
    percent: i % 2 === 0 ? 100 : 0,
  }));
  return [...own, ...others].slice(0, count);
}

/** The `data` of one page of the visitor's list: `size` entries behind the one whose score is `prev`. */
export function shelfPage(body: Record<string, unknown>, count: number, memory: SiteMemory): unknown {
  const all = products(count, memory);
  const size = Math.min(200, Number(body.size));
  // Scores fall, as the times at which the courses were bought do.
  const scoreOf = (product: Product) => all.length - all.indexOf(product);
  const rest = body.prev === 0 ? all : all.filter((product) => scoreOf(product) < Number(body.prev));
  const page = rest.slice(0, size);
  return {
    list: page.map((product) => ({
      pid: product.id,
      ptype: product.type,
      aid: 0,
      score: scoreOf(product),
      is_expire: false,
      last_learned_time: product.percent > 0 ? 1_700_000_000 : 0,
    })),
    products: page.map(({ id, title, author, type, complete, count: article, percent }) => ({
      id,
      title,
      type,
      author: { name: author, intro: '写过一些代码' },
      is_finish: complete,
      article: { id: 0, count: article, count_pub: article },
      extra: {
        rate: {
          article_count: article,
          is_finished: percent === 100,
          last_article_id: 0,
          rate_percent: percent,
        },
      },
    })),
    page: { more: rest.length > size, count: all.length },
  };
}

const MOST = 60;
const GAP = 3_000;

/** Counts who asks for the list, and how soon after one another: more than a person could ask is a violation. */
export class ShelfGuard {
  asked = 0;
  violations: string[] = [];
  private last = Number.NEGATIVE_INFINITY;

  /** Whether one more request is welcome. `now` in milliseconds of a clock that only runs forward. */
  admits(now: number): boolean {
    this.asked += 1;
    const gap = now - this.last;
    this.last = now;
    if (this.asked > MOST) this.violations.push(`request ${this.asked}`);
    else if (gap < GAP) this.violations.push(`${Math.round(gap)} ms after the one before`);
    else return true;
    return false;
  }
}
