import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/messages/send';

/** Whether no reader names this origin's host, so that a person may teach its pages; false until that is known. */
export function useTeachable(origin: string): boolean {
  const [teachable, setTeachable] = useState(false);
  // The background has all readers at hand, which are too much for a page to load for one answer.
  useEffect(() => {
    ask('reader-of', { origin, matched: null }).then(
      (reader) => setTeachable(reader === null),
      () => setTeachable(false),
    );
  }, [origin]);
  return teachable;
}
