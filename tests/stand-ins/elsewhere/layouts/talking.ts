import type { Elsewhere } from '../elsewhere';
import { banner, documentOf, footer, heading, items, neighbours, paragraphs, trail } from './parts';

/** A forum's thread: posts by several people, and other threads. */
export function thread(page: Elsewhere): string {
  const posts = page.text.map(
    (text, at) =>
      `<article class="post" id="p${at}"><header><b>user${at}</b> #${at + 1}</header><div class="body"><p>${text}</p></div></article>`,
  );
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<main>${heading(page)}${posts.join('\n')}<h2>≈</h2><ul class="similar">${items(page)}</ul></main>${footer}`,
  );
}

/** One message of a mailing list's archive, with its thread. */
export function mail(page: Elsewhere): string {
  return documentOf(
    page,
    `<main>${heading(page)}<table class="headers"><tr><th>From</th><td>someone at mail.example</td></tr><tr><th>Date</th><td>Tue, 12 May 2026</td></tr></table>
${neighbours(page, 'by-date')}<pre>${page.text.join('\n\n\n\n\n\n\n\n')}</pre><nav class="thread"><ul>${items(page)}</ul></nav></main>`,
  );
}

/** A repository's front page: files, then what its README says. */
export function repository(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}<div class="repo"><nav class="tabs"><a href="?tab=code">Code</a><a href="?tab=issues">Issues</a></nav>
<aside class="files"><ul role="tree">${items(page)}</ul></aside><main><article class="markdown-body" itemprop="text"><h1>${page.site}</h1>
<p>${page.text[0] ?? ''}</p><h2>${page.heading}</h2>${paragraphs(page)}</article></main></div>${footer}`,
  );
}

/** Release after release at the side, one in full. */
export function releases(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<div class="columns"><aside><nav class="versions"><ul>${items(page)}</ul></nav></aside>
<main><section class="release">${heading(page)}<ul>${page.text.map((text) => `<li><p>${text}</p></li>`).join('')}</ul></section></main></div>`,
  );
}
