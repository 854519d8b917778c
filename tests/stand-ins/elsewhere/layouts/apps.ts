import { escaped } from '../../serve';
import type { Elsewhere } from '../elsewhere';
import { banner, documentOf, footer, heading, items, neighbours, paragraphs, trail } from './parts';

/** Months or days at the side, one of them opened. */
export function calendar(page: Elsewhere): string {
  const week = Array.from({ length: 7 }, (_, day) => `<td>${day + 1}</td>`).join('');
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<nav class="dates"><ul>${items(page)}</ul></nav><main>${heading(page)}<table><tr>${week}</tr></table>
${paragraphs(page)}${neighbours(page, 'turn')}</main>${footer}`,
  );
}

/** Figures and tables behind a menu; nothing of it is an article. */
export function dashboard(page: Elsewhere): string {
  return documentOf(
    page,
    `<div class="app"><nav class="menu"><ul>${items(page)}</ul></nav><div role="main">${heading(page)}
<table>${page.text.map((text, at) => `<tr><td>${at}</td><td><p>${text}</p></td></tr>`).join('')}</table></div></div>`,
  );
}

/** A viewer's frame around a document that is only drawn. */
export function viewer(page: Elsewhere): string {
  return documentOf(
    page,
    `<div id="toolbar"><button>−</button><output>7 / 7</output><button>+</button></div><aside id="outline"><ul>${items(page)}</ul></aside>
<div id="viewer" role="document"><canvas width="600" height="2400"></canvas><div class="textLayer">${paragraphs(page)}</div></div>`,
  );
}

/** A single-page app: empty until its script has run. */
export function app(page: Elsewhere): string {
  const body = `${banner(page)}<nav><ul>${items(page)}</ul></nav><main>${heading(page)}${paragraphs(page)}</main>`;
  return documentOf(
    page,
    `<div id="root"></div><template id="later">${body}</template>
<script>setTimeout(() => document.getElementById('root').append(document.getElementById('later').content), 300)</script>`,
  );
}

/** A form and nothing to read: signing in, paying. */
export function form(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}<main>${heading(page)}<form><label>☺ <input name="user"></label><label>⚿ <input type="password"></label><button>→</button></form>
${paragraphs(page)}</main><ul>${items(page)}</ul>${footer}`,
  );
}

/** Nothing was found here, said in a few words. */
export function failure(page: Elsewhere): string {
  return documentOf(
    page,
    `<center>${heading(page)}${paragraphs(page)}<hr>nginx</center><ul>${items(page)}</ul>`,
  );
}

/** Nothing at all. */
export function nothing(page: Elsewhere): string {
  return `<!doctype html><html lang="${page.lang}"><head><title>${escaped(page.heading)}</title></head><body></body></html>`;
}
