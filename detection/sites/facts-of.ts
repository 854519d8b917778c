import type { ChapterFrame, SiteReader } from '../reader';

/** What can be told of a reader without a page: data only. */
export interface ReaderFacts
  extends Pick<SiteReader, 'id' | 'name' | 'tier'>,
    Partial<Pick<SiteReader, 'hosts' | 'addressParts'>> {
  frame?: Pick<ChapterFrame, 'pages' | 'selector' | 'path'>;
}

/** The facts of a reader, without its functions. */
export function factsOf({ id, name, tier, hosts, addressParts, frame }: SiteReader): ReaderFacts {
  return {
    id,
    name,
    tier,
    ...(hosts && { hosts }),
    ...(addressParts && { addressParts }),
    ...(frame && { frame: { pages: frame.pages, selector: frame.selector, path: frame.path } }),
  };
}

/** The source of a module that exports these facts as `readerFacts`. */
export function sourceOfFacts(facts: readonly ReaderFacts[]): string {
  // JSON knows no regular expressions.
  const written = facts.map(({ frame, ...rest }) => {
    const { pages, ...others } = frame ?? {};
    const held = frame && `, frame: { pages: ${pages}, ...${JSON.stringify(others)} }`;
    return `{ ...${JSON.stringify(rest)}${held ?? ''} }`;
  });
  return `export const readerFacts = [${written.join(',\n')}];\n`;
}
