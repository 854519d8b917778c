import { gapIn } from '@/locales/gap';
import type { syncProblemText } from '@/locales/sync-problem-text';
import { moment } from '@/locales/time';

interface Stopped {
  kind: string;
  status?: number;
  /** Milliseconds since 1970. */
  retryAt?: number;
}

/** Why an exchange stopped and what to do, what the server answered, and when it goes on. */
export function problemWords(
  { kind, status, retryAt }: Stopped,
  t: ReturnType<typeof syncProblemText.get>,
  code: string,
): string {
  const known = `kind-${kind}` in t ? (`kind-${kind}` as 'kind-failed') : 'kind-failed';
  return [
    t[known],
    ...(status === undefined ? [] : [t.status({ status: String(status) })]),
    ...(retryAt === undefined ? [] : [t.retry({ at: moment(retryAt, code) })]),
  ].join(gapIn(code));
}
