import { i18n } from './i18n';

/** What a page says when the library did not open. */
export const storeProblemText = i18n('store-problem', {
  title: 'The library did not open',
  newer: 'This library was written by a newer version of Epilogue. Update this one; nothing was changed.',
  ofTest:
    'A test version of Epilogue wrote this library, before the first release, and this version cannot read it. Nothing was changed; to begin a new library, remove Epilogue and install it again.',
  blocked:
    'Other pages of Epilogue still hold the library in an older version. Close them and open this one again.',
  failed:
    'Your records are still in the browser. Reload this page; if it stays like this, restart the browser.',
  reload: 'Reload this page',
  update: 'Look for an update',
  noUpdate: 'The browser has no newer version yet. It looks again by itself.',
});
