import type { Answer, Page } from '../reader';

/** A page as a test is given it, and what must be read from it. */
export interface Case {
  site: string;
  name: string;
  html: string;
  url: string;
  answers: Record<string, Answer>;
  expect: Record<string, unknown>;
  /** Parts that must not be there at all. */
  absent: readonly string[];
  /** What must be said of it in the end. */
  verdict?: string;
  /** The case whose page stood in the same document before. */
  after?: string;
}

/** As a file has it: `page` is another case's page, `without` and `insert` what is changed about it. */
interface Written extends Partial<Pick<Case, 'url' | 'answers' | 'absent' | 'verdict' | 'after'>> {
  expect: Record<string, unknown>;
  page?: string;
  without?: string;
  insert?: { into: string; html: string };
}

const pages = import.meta.glob<string>('./*/fixtures/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = import.meta.glob<Written | Record<string, Written>>('./*/fixtures/*.json', {
  import: 'default',
  eager: true,
});

function caseOf(folder: string, name: string, written: Written): Case {
  const { page = name, without, insert, verdict, after } = written;
  const html = pages[`${folder}/${page}.html`];
  if (html === undefined) throw new Error(`${folder}/${page}.html is missing`);
  const { url = 'https://none.example/', answers = {}, expect, absent = [] } = written;
  const given = { site: folder.split('/')[1] ?? '', name, url, answers, expect, absent };
  return {
    ...given,
    html: changed(html, without, insert),
    ...(verdict && { verdict }),
    ...(after && { after }),
  };
}

function changed(html: string, without?: string, insert?: Written['insert']): string {
  if (without === undefined && insert === undefined) return html;
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const element of without ? document.querySelectorAll(without) : []) element.remove();
  if (insert) document.querySelector(insert.into)?.insertAdjacentHTML('beforeend', insert.html);
  return `<!doctype html>\n${document.documentElement.outerHTML}`;
}

/** Every case of every reader: a `name.json` beside its page, or all of a folder in its `cases.json`. */
export const CASES: readonly Case[] = Object.entries(files).flatMap(([path, file]) => {
  const [folder = '', name = ''] = path.replace(/\.json$/, '').split(/\/(?=[^/]*$)/);
  if (name !== 'cases') return [caseOf(folder, name, file as Written)];
  return Object.entries(file as Record<string, Written>).map(([own, written]) =>
    caseOf(folder, own, written),
  );
});

/** Pages that no case is about, as `./SITE/fixtures/NAME.html`. */
export const UNUSED_PAGES: readonly string[] = Object.keys(pages).filter((path) => {
  const page = /([^/]+)\.html$/.exec(path)?.[1] ?? '';
  const cases = files[path.replace(/[^/]+$/, 'cases.json')] as Record<string, Written> | undefined;
  const used = Object.entries(cases ?? {}).some(([name, { page: of = name }]) => of === page);
  return !used && !(path.replace(/html$/, 'json') in files);
});

/** The page of a case, parsed anew. */
export function pageOf({ html, url, answers }: Pick<Case, 'html' | 'url' | 'answers'>): Page {
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url), answers };
}
