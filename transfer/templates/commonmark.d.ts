/** As much of `commonmark` as tests use; it brings no types. */
declare module 'commonmark' {
  export interface Node {
    type: string;
    literal: string | null;
    info: string | null;
    walker(): { next(): { entering: boolean; node: Node } | null };
  }
  export class Parser {
    parse(text: string): Node;
  }
}
