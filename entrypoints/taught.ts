import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reader as generic } from '@/detection/sites/generic/reader';
import { taughtReader } from '@/detection/taught/reader';
import { ask } from '@/messages/send';
import { injectReaders } from '@/reading/lifecycle/injected-readers';
import { endRecognising } from '@/reading/lifecycle/recognise';
import { startSession } from '@/reading/visit/session';

/**
 * Takes the place of the readers for any host, where the person has taught a rule. Without an answer, only the generic
 * reader remains.
 */
export default defineUnlistedScript(() => {
  endRecognising();
  injectReaders(
    ask('taught', {}).then(
      (rules) => [taughtReader(rules), generic],
      () => [generic],
    ),
    { startSession },
  );
});
