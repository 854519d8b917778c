import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/messages/send';

/** Whether there is an origin and no reader names its host, so that a person may teach its pages; false until that is known. */
export function useTeachable(origin: string | null): boolean {
  const [teachable, setTeachable] = useState(false);
  // The background has all readers at hand, which are too much for a page to load for one answer.
  useEffect(() => {
    if (origin === null) return setTeachable(false);
    ask('reader-of', { origin, matched: null }).then(
      (reader) => setTeachable(reader === null),
      () => setTeachable(false),
    );
  }, [origin]);
  return teachable;
}
