import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Report, ReportReply } from '@/messages/map';
import { outbox } from './outbox';

let stop: AbortController;
let sent: string[];
let replies: string[];
let answer: (report: Report) => Promise<Partial<ReportReply>>;

const report = (id: string, engaged: number) => ({ page: {}, visit: { id, engaged } }) as Report;

function open() {
  return outbox(
    (report) => {
      sent.push(`${report.visit.id} ${report.visit.engaged}`);
      return answer(report) as Promise<ReportReply>;
    },
    (report) => replies.push(report.visit.id),
    stop.signal,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  [stop, sent, replies] = [new AbortController(), [], []];
  answer = async () => ({ recorded: true });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('sends at once, and what was acknowledged never again', async () => {
  const post = open().post;
  post(report('a', 10));
  expect(sent).toEqual(['a 10']);
  await vi.advanceTimersByTimeAsync(600_000);
  expect([sent, replies]).toEqual([['a 10'], ['a']]);
});

it('sends again what did not arrive, the latest of a visit only, ever less often', async () => {
  answer = () => Promise.reject(new Error('no background'));
  const { post } = open();
  post(report('a', 10));
  post(report('a', 20));
  post(report('b', 5));
  await vi.advanceTimersByTimeAsync(2_100);
  expect(sent).toEqual(['a 10', 'a 20', 'b 5', 'a 20', 'b 5']);
  await vi.advanceTimersByTimeAsync(1_800);
  expect(sent).toHaveLength(5);
  answer = async () => ({ recorded: true });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(7);
  expect(replies).toEqual(['a', 'b']);
});

it('sends again what is never answered, as when a worker is killed with the answer', async () => {
  answer = () => new Promise(() => {});
  const { post } = open();
  post(report('a', 10));
  await vi.advanceTimersByTimeAsync(2_100);
  expect(sent).toEqual(['a 10', 'a 10']);
  answer = async () => ({ recorded: true });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(3);
});

it('keeps what the background could not write, and drops what it refused', async () => {
  answer = async ({ visit }) => ({ recorded: false, refused: visit.id === 'a' ? 'failed' : 'paused' });
  const { post } = open();
  post(report('a', 1));
  post(report('b', 1));
  await vi.advanceTimersByTimeAsync(2_100);
  expect(sent).toEqual(['a 1', 'b 1', 'a 1']);
});

it('keeps the newer report when the older one is acknowledged late', async () => {
  let resolve: (reply: Partial<ReportReply>) => void = () => {};
  const promise = new Promise<Partial<ReportReply>>((settle) => {
    resolve = settle;
  });
  answer = ({ visit }) => (visit.engaged === 10 ? promise : Promise.reject(new Error('gone')));
  const { post } = open();
  post(report('a', 10));
  post(report('a', 20));
  resolve({ recorded: true });
  await vi.advanceTimersByTimeAsync(2_100);
  expect(sent).toEqual(['a 10', 'a 20', 'a 20']);
});

it('holds at most 50 visits, and nothing after its signal', async () => {
  answer = () => Promise.reject(new Error('no background'));
  const { post } = open();
  for (let at = 0; at < 60; at++) post(report(String(at), 1));
  sent = [];
  await vi.advanceTimersByTimeAsync(2_100);
  expect(sent).toHaveLength(50);
  stop.abort();
  post(report('x', 1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(50);
});
