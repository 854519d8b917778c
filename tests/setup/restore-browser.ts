import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remembering } from './restore-globals';

/** Takes from the fake browser what files of tests before this one put into it. Loaded once a process. */
export const restoreBrowser = remembering(fakeBrowser);
