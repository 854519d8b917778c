import { storedItem } from './stored-item';

/** Courses whose finish nobody has been shown yet. More than these were never looked at again. */
const MOST = 100;

const item = storedItem('owed-cards', (stored) =>
  Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : [],
);

/** A course was finished: its page may be gone before a card can stand in it, and then the next one shows it. */
export async function oweCard(courseKey: string): Promise<void> {
  await item.change((owed) => [...owed.filter((key) => key !== courseKey), courseKey].slice(-MOST));
}

/** Whether the card of a course, under any of its keys, is still owed. */
export async function isCardOwed(keys: readonly string[]): Promise<boolean> {
  const owed = await item.get();
  return keys.some((key) => owed.includes(key));
}

/** It was shown, or is not due any more. */
export async function settleCard(keys: readonly string[]): Promise<void> {
  await item.change((owed) => {
    const left = owed.filter((key) => !keys.includes(key));
    return left.length < owed.length ? left : owed;
  });
}
