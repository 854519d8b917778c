import { beforeEach, expect, it, vi } from 'vitest';
import { defer, glanced } from './first-glance';

beforeEach(() => glanced.set(false));

it('loads nothing before the first glance is over, and then at once', async () => {
  const load = vi.fn(async () => 'piece');
  const loaded = defer(load)();
  await Promise.resolve();
  expect(load).not.toHaveBeenCalled();
  glanced.set(true);
  expect(await loaded).toBe('piece');
  expect(await defer(load)()).toBe('piece');
});
