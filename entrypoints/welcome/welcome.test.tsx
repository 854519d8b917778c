// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { Welcome } from './welcome';

const GEEKBANG = 'https://time.geekbang.org';
const COURSERA = 'https://www.coursera.org';
const OWN = 'https://docs.example:8443';

/** What was done, in its order: the browser asks only for what is asked of it in the click itself. */
const done: unknown[] = [];
let answer: () => Promise<boolean>;

beforeEach(async () => {
  done.length = 0;
  answer = async () => true;
  const request = (what: unknown) => {
    done.push(what);
    return answer();
  };
  Object.assign(browser, { permissions: { request } });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    done.push(message);
    return { ok: true, reply: { ok: true } };
  });
  await browser.storage.local.clear();
  await changeSettings({ tracked: [GEEKBANG, OWN] });
  render(<Welcome first={await readSettings()} />);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const said = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
const intent = (origin: string) => ({ to: 'track-intent', ask: { origin } });

function type(address: string): void {
  fireEvent.input(screen.getByRole('textbox', { name: 'Another site' }), { target: { value: address } });
  fireEvent.click(screen.getByRole('button', { name: 'Track this site' }));
}

it('says what it sees and keeps, and shows which sites are tracked, those of no reader among them', () => {
  expect(
    screen.getByText(/^Nothing leaves the browser unless you export it, or let your devices/),
  ).toBeTruthy();
  expect(box(/time\.geekbang\.org$/).checked).toBe(true);
  expect(box(/docs\.example:8443$/).checked).toBe(true);
  expect(box(/www\.coursera\.org$/).checked).toBe(false);
  // Nobody switched Geekbang on, so that it is read must be said.
  expect(screen.getByText(/^Geekbang’s three hosts are read from the installation on/)).toBeTruthy();
  // Which of many subdomains somebody uses, nobody can list.
  expect(screen.queryByText(/\*/)).toBeNull();
});

it('has one row a site with all its hosts, those in the person’s language first', async () => {
  const names = () => screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
  expect(names()[0]).not.toBe('极客时间');
  const hosts = screen.getByRole('group', { name: /^GitHub/ }).querySelectorAll('label');
  expect([...hosts].map((label) => label.textContent)).toEqual([
    'github.com',
    'gitlab.com',
    'gitee.com',
    'codeberg.org',
  ]);
  await changeSettings({ locale: 'zh-CN' });
  await waitFor(() => expect(names()[0]).toBe('极客时间'));
  expect(screen.getByRole('group', { name: '极客时间' }).querySelectorAll('label')).toHaveLength(3);
  await changeSettings({ locale: 'en' });
  await screen.findByRole('heading', { level: 1, name: 'Finish what you began' });
});

it('asks the browser for one site in the click, says so, and turns the switch when it is tracked', async () => {
  fireEvent.click(box(/www\.coursera\.org$/));
  expect(done).toEqual([{ origins: [`${COURSERA}/*`] }, intent(COURSERA)]);
  expect(box(/www\.coursera\.org$/).checked).toBe(false);
  await said('www.coursera.org is tracked now.');
  // The background does it, once the browser has allowed it.
  await changeSettings({ tracked: [GEEKBANG, OWN, COURSERA] });
  await waitFor(() => expect(box(/www\.coursera\.org$/).checked).toBe(true));
});

it.each<[string, () => Promise<boolean>, string]>([
  ['not allowed', async () => false, 'The browser did not allow www.coursera.org. Nothing has changed.'],
  [
    'not to be asked for',
    () => Promise.reject(new Error('no prompt')),
    'That could not be saved. Nothing has changed; please try again.',
  ],
])('says of a site that it was %s', async (_, given, words) => {
  answer = given;
  fireEvent.click(box(/www\.coursera\.org$/));
  await said(words);
  expect(box(/www\.coursera\.org$/).checked).toBe(false);
});

it('stops tracking a site', async () => {
  fireEvent.click(box(/docs\.example:8443$/));
  await said('docs.example:8443 is no longer tracked.');
  expect(done).toEqual([{ to: 'untrack', ask: { origin: OWN } }]);
});

it('takes the address of any other site, and says what is none', async () => {
  type('books.example/rust/chapter-1');
  expect(done).toEqual([{ origins: ['https://books.example/*'] }, intent('https://books.example')]);
  await said('books.example is tracked now.');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  type('a good book');
  await said('This is no address of a web site. It begins with https://');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('a good book');
  expect(done).toHaveLength(2);
});

it('speaks the language that is chosen', async () => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'zh-TW' } });
  await screen.findByRole('heading', { level: 1, name: '把開了頭的課讀完' });
  expect(document.documentElement.lang).toBe('zh-TW');
  expect((await readSettings()).locale).toBe('zh-TW');
  await changeSettings({ locale: 'en' });
  await screen.findByRole('heading', { level: 1, name: 'Finish what you began' });
});

it('leads on to a backup, the guide and the library', () => {
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Import a backup', '/library.html#/export'],
    ['Read the guide', '/guide.html'],
    ['Open the library', '/library.html'],
  ]);
});
