// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { changeSyncState, type SyncProblemKind } from '@/sync/sync-state';
import { SyncProblemLine } from './sync-problem-line';

afterEach(cleanup);
const stop = (kind: SyncProblemKind) =>
  changeSyncState({ status: 'problem', problem: { kind, status: 401 } });
const line = () => screen.queryByTestId('sync-problem-line');

it('says what stopped, that all is safe, and where to help, once', async () => {
  await stop('unauthorized');
  render(<SyncProblemLine />);
  const said = await screen.findByTestId('sync-problem-line');
  expect(said.textContent).toMatch(/could not exchange.*app password.*is safe/);
  expect(said.querySelector('a')?.getAttribute('href')).toBe('/library.html#/devices');
  fireEvent.click(screen.getByTestId('dismiss-sync-problem'));
  await waitFor(() => expect(line()).toBeNull());
  await stop('unauthorized');
  await stop('full');
  expect((await screen.findByTestId('sync-problem-line')).textContent).toMatch(/no room left/);
});

it('sends to the page for what takes more words', async () => {
  await stop('key-missing');
  render(<SyncProblemLine />);
  expect((await screen.findByTestId('sync-problem-line')).textContent).toMatch(/“Devices” says why/);
});

it('says it again when it has passed and comes back', async () => {
  await stop('full');
  render(<SyncProblemLine />);
  fireEvent.click(await screen.findByTestId('dismiss-sync-problem'));
  await waitFor(() => expect(line()).toBeNull());
  await changeSyncState({ status: 'idle', problem: undefined });
  await stop('full');
  await screen.findByTestId('sync-problem-line');
});

it.each<SyncProblemKind>(['offline', 'busy'])('is silent about what passes by itself: %s', async (kind) => {
  render(<SyncProblemLine />);
  await stop('full');
  await screen.findByTestId('sync-problem-line');
  await stop(kind);
  await waitFor(() => expect(line()).toBeNull());
});
