import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftState, keepDraft } from './draft';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('keepDraft', () => {
  it('saves once, 400 ms after the last key', async () => {
    const save = vi.fn(async () => 'saved' as const);
    const draft = keepDraft(save, () => {});
    draft.type('a');
    await vi.advanceTimersByTimeAsync(399);
    draft.type('ab');
    await vi.advanceTimersByTimeAsync(399);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([['ab']]);
  });

  it('waits as long as it is told, and says whether all is saved', async () => {
    const save = vi
      .fn(async (_words: { body: string }) => 'saved' as const)
      .mockRejectedValueOnce(new Error());
    const draft = keepDraft(save, () => {}, 2000);
    draft.type({ body: 'a' });
    await vi.advanceTimersByTimeAsync(1999);
    expect(save).not.toHaveBeenCalled();
    const failing = draft.flush();
    expect(draft.unsaved()).toEqual({ body: 'a' });
    expect(await failing).toBe(false);
    expect(draft.unsaved()).toEqual({ body: 'a' });
    expect(await draft.flush()).toBe(true);
    expect(draft.unsaved()).toBeNull();
    expect(save.mock.lastCall).toEqual([{ body: 'a' }]);
  });

  it('never has two saves under way, and ends with the latest words', async () => {
    const done: (() => void)[] = [];
    const saved: string[] = [];
    const draft = keepDraft(
      (text) =>
        new Promise((resolve) => {
          saved.push(text);
          done.push(() => resolve('saved'));
        }),
      () => {},
    );
    draft.type('one');
    const all = draft.flush();
    draft.type('two');
    draft.type('three');
    void draft.flush();
    expect(saved).toEqual(['one']);
    done[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(['one', 'three']);
    done[1]?.();
    await all;
  });

  it('keeps the words of a failed save for the next try', async () => {
    const states: DraftState[] = [];
    const save = vi
      .fn<(text: string) => Promise<'saved'>>()
      .mockRejectedValueOnce(new Error('disk'))
      .mockResolvedValue('saved');
    const draft = keepDraft(save, (state) => states.push(state));
    draft.type('kept');
    await draft.flush();
    await draft.flush();
    expect(save.mock.calls).toEqual([['kept'], ['kept']]);
    expect(states).toEqual(['saving', 'failed', 'saving', 'saved']);
  });
});
