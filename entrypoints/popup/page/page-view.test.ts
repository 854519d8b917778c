import { describe, expect, it } from 'vitest';
import type { TabState } from '@/messages/map';
import { decide, originOf } from './page-view';

const address = 'http://localhost:4173/guide/one';
const origin = 'http://localhost:4173';
const waiting: TabState = { facts: null, visit: null, phase: 'waiting' };
const quiz: TabState = { facts: { kind: 'not-a-chapter', reason: 'no-article' }, visit: null, phase: 'idle' };

describe('decide', () => {
  it.each([
    ['a hidden address', { granted: false, state: null }, [], [], 'no-access'],
    [
      'a page of the browser',
      { address: 'chrome://newtab/', granted: false, state: null },
      [],
      [],
      'not-web',
    ],
    ['a granted site that nobody tracks', { address, granted: true, state: quiz }, [], [], 'not-tracked'],
    [
      'the same host on another port',
      { address, granted: true, state: quiz },
      ['http://localhost'],
      [],
      'not-tracked',
    ],
    ['a permission taken back', { address, granted: false, state: null }, [origin], [], 'denied'],
    ['a paused site', { address, granted: true, state: quiz }, [origin], [origin], 'paused'],
    ['a pause everywhere', { address, granted: true, state: quiz }, [origin], ['*'], 'paused'],
    ['a page without our script', { address, granted: true, state: null }, [origin], [], 'silent'],
    ['a page that has not settled', { address, granted: true, state: waiting }, [origin], [], 'waiting'],
    ['a page that is no chapter', { address, granted: true, state: quiz }, [origin], [], 'not-a-chapter'],
  ])('shows %s as it is', (_, seen, tracked, paused, is) => {
    expect(decide(seen, { tracked, paused }).is).toBe(is);
  });
});

describe('originOf', () => {
  it('keeps the port and refuses what is no web page', () => {
    expect(originOf(address)).toBe(origin);
    expect(originOf('file:///home/x.html')).toBeNull();
    expect(originOf('http://')).toBeNull();
    expect(originOf(undefined)).toBeNull();
  });
});
