// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readable, textFacts } from '../text';
import { judged as judge } from './words.fixture';

const url = new URL('https://school.example/end');

/** What is said of a page whose article, navigation and footer link these. */
function signalsOf(article: string, around = '') {
  document.body.innerHTML = `<nav>${around}</nav><article><nav>${around}</nav><p>Well done.</p>${article}</article><footer>${around}</footer>`;
  const found = document.querySelector('article');
  const { head, tail, links } = textFacts(readable(found as HTMLElement), url);
  return judge({ title: 'Conclusion', head, tail, links }).signals;
}
const link = (href: string, words = 'here') => `<p>It is <a href="${href}">${words}</a>.</p>`;

it.each([
  'https://www.coursera.org/account/accomplishments/certificate/ABC',
  'https://www.udemy.com/certificate/UC-1/',
  'https://stepik.org/cert/123',
  'https://www.freecodecamp.org/certification/someone/html',
  '/course-certificate',
])('a link to the course’s certificate at %s speaks for the end', (href) => {
  expect(signalsOf(link(href))).toContainEqual(
    expect.objectContaining({ id: 'farewell-links', reason: 'links-certificate' }),
  );
});

it('and so do words for it, and a survey before both', () => {
  const certificate = '<p>Claim your certificate of completion.</p>';
  expect(signalsOf(certificate)).toContainEqual(expect.objectContaining({ reason: 'links-certificate' }));
  expect(signalsOf(`${certificate}${link('https://forms.gle/abc')}`)).toContainEqual(
    expect.objectContaining({ reason: 'links-survey' }),
  );
});

it('but not one that a site has around every page, nor the certificates that servers have', () => {
  const around = '<a href="https://www.credly.com/org/school">Certificates</a>';
  const server = `${link('https://school.example/docs/certificates', 'Renew the TLS certificate')}`;
  expect(signalsOf(server, around).map(({ id }) => id)).not.toContain('farewell-links');
});
