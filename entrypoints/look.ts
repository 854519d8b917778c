import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/detection/read';
import { injectedReaders } from '@/reading/lifecycle/injected-readers';

/** *Look at this page*: reads it once, and the facts are the script's result. Nothing listens or is kept. */
export default defineUnlistedScript(async () =>
  readPage({ document, url: new URL(location.href), answers: {} }, await injectedReaders()),
);
