import { expect, it } from 'vitest';
import { remembering } from './restore-globals';

it('takes away what was added, and brings back what was changed or taken', () => {
  const whole: Record<string, unknown> = { tabs: { get: 1 }, alarms: { all: 2 }, reset: 3 };
  const restore = remembering(whole);
  Object.assign(whole, { alarms: undefined, downloads: {} });
  Object.assign(whole.tabs as object, { get: 4, update: 5 });
  Reflect.deleteProperty(whole, 'reset');
  restore();
  expect(whole).toEqual({ tabs: { get: 1 }, alarms: { all: 2 }, reset: 3 });
  expect(Object.keys(whole)).not.toContain('downloads');
});
