import type { Page } from 'puppeteer-core';

/** Answers everything that a page in Firefox asks for by `pageOf`, so that no stand-in needs the one port. */
export async function answered(page: Page, pageOf: (url: URL) => string | null): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = pageOf(new URL(request.url()));
    void request.respond({ status: body ? 200 : 404, contentType: 'text/html', body: body ?? '' });
  });
}
