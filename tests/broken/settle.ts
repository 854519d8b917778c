import { settle as patient, type Settling } from '@/reading/visit/settle';

/** The naive way: a page that has been quiet for a moment has settled, whatever stood there before. */
export function settle(settling: Settling): () => void {
  return patient({ ...settling, previous: () => null });
}
