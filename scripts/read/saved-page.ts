import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerFor } from '@/detection/read';
import type { Answer, Page } from '@/detection/reader';
import { readers } from '@/detection/sites/registry';
import { fillSidebar } from './fill-sidebar';
import { parseHtml } from './parse-html';

/** One line of a list of saved pages; paths are relative to the list's folder. */
export interface SavedPage {
  id: string;
  /** The document as the server sent it or the browser held it. */
  file: string;
  /** The address it stood at. */
  url: string;
  /** mdBook 0.5: the script that fills the sidebar, and what stands before the addresses of its links. */
  toc?: string;
  root?: string;
  /** What the site answers the reader's requests, by address: `{"/serv/v1/article": {…}}`; or a file that holds it. */
  answers?: Record<string, unknown> | string;
}

const CHARSET = /<meta[^>]{0,100}charset=["']?([\w-]{1,40})/i;

/** A line of the list. Throws `Error` saying what is wrong with it. */
export function parseLine(line: string): SavedPage {
  const { id, file, url, toc, root, answers } = JSON.parse(line) as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  if (!isText(id) || !isText(file) || !isText(url)) throw new Error('a line needs id, file and url');
  if (!/^https?:/.test(url as string) || !URL.canParse(url as string))
    throw new Error(`${url} is no address`);
  return { id, file, url, toc, root, answers } as SavedPage;
}

/** The saved page as its reader sees it, with all that the reader asks for answered. Throws where a file is missing. */
export function openPage(saved: SavedPage, folder: string): Page {
  const url = new URL(saved.url);
  const document = parseHtml(decoded(readFileSync(join(folder, saved.file))));
  if (saved.toc) fillSidebar(document, url, readFileSync(join(folder, saved.toc), 'utf8'), saved.root ?? '');
  const given =
    typeof saved.answers === 'string'
      ? JSON.parse(readFileSync(join(folder, saved.answers), 'utf8'))
      : saved.answers;
  return answered({ document, url, answers: {} }, given ?? {});
}

/** In the encoding that the page names at its beginning, else as UTF-8. */
function decoded(bytes: Buffer): string {
  const named = CHARSET.exec(bytes.toString('latin1', 0, 1024))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** What a reader asks for may follow from earlier answers, so it is asked until it wants nothing new. */
function answered(page: Page, given: Record<string, unknown>): Page {
  const requests = readerFor(page, readers)?.requests?.(page) ?? [];
  const unanswered = requests.filter(({ name }) => !(name in page.answers));
  if (unanswered.length === 0) return page;
  const answers = unanswered.map(({ name, path }) => [name, answerTo(page.url, path, given)] as const);
  return answered({ ...page, answers: { ...page.answers, ...Object.fromEntries(answers) } }, given);
}

function answerTo(url: URL, path: string, given: Record<string, unknown>): Answer {
  const asked = new URL(path, url);
  const same = (address: string, without: RegExp) =>
    new URL(address, url).href.replace(without, '') === asked.href.replace(without, '');
  const address =
    Object.keys(given).find((each) => same(each, /#.*/)) ??
    Object.keys(given).find((each) => same(each, /[?#].*/));
  return address === undefined ? { ok: false, reason: 'network' } : { ok: true, json: given[address] };
}
