import { LONGEST_TEMPLATE } from '@/transfer/templates/template-limits';
import { storedItem } from './stored-item';

/** The person's own template for the Markdown file of a course; `null`: ours. */
export const exportTemplate = storedItem('exportTemplate', (stored): string | null =>
  typeof stored === 'string' && stored.length <= LONGEST_TEMPLATE ? stored : null,
);
