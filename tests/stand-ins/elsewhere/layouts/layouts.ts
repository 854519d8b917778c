import type { Elsewhere } from '../elsewhere';
import * as apps from './apps';
import * as knowing from './knowing';
import * as selling from './selling';
import * as talking from './talking';
import * as writing from './writing';

const layouts: Record<string, (page: Elsewhere) => string> = {
  ...apps,
  ...knowing,
  ...selling,
  ...talking,
  ...writing,
};

/** The page as its site would send it. */
export function render(page: Elsewhere): string {
  const layout = layouts[page.layout];
  if (!layout) throw new Error(`${page.name}: no layout ${page.layout}`);
  return layout(page);
}
