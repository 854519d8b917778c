import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remembering } from './restore-globals';

/** Removes from the fake browser what earlier test files put into it. Loaded once for each process. */
export const restoreBrowser = remembering(fakeBrowser);
