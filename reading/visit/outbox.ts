import type { Report, ReportReply } from '@/messages/map';

/** Milliseconds until what did not arrive is sent again; doubled every time. */
const FIRST = 2_000;
const LONGEST = 60_000;
/** Visits that wait for the background at most; the oldest is given up first. */
const MOST = 50;

export interface Outbox {
  /** Sends now, so that it works in a page that is going away. A later report of the same visit replaces it. */
  post(report: Report): void;
}

/** Keeps every visit's latest report until the background has said that it is written. */
export function outbox(
  send: (report: Report) => Promise<ReportReply>,
  onReply: (report: Report, reply: ReportReply) => void,
  signal: AbortSignal,
): Outbox {
  const waiting = new Map<string, Report>();
  let wait = FIRST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const retry = () => {
    timer = undefined;
    for (const report of waiting.values()) void attempt(report);
  };
  const later = () => {
    if (signal.aborted || timer !== undefined) return;
    timer = setTimeout(retry, wait);
    wait = Math.min(2 * wait, LONGEST);
  };
  const attempt = async (report: Report) => {
    // Before it is known whether it arrives: a worker that is killed may take the answer along, and nobody says so.
    later();
    try {
      const reply = await send(report);
      const { id } = report.visit;
      if (reply.refused !== 'failed') {
        wait = FIRST;
        if (waiting.get(id) === report) waiting.delete(id);
      }
      if (!signal.aborted) onReply(report, reply);
    } catch {
      // It is still waiting.
    }
  };

  return {
    post(report) {
      if (signal.aborted) return;
      waiting.set(report.visit.id, report);
      const oldest = waiting.keys().next().value;
      if (waiting.size > MOST && oldest !== undefined) waiting.delete(oldest);
      void attempt(report);
    },
  };
}
