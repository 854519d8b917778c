import type { NotReason, Page } from '../reader';

/** A generator whose pages carry the whole book in a list beside the text: where things stand, as selectors. */
export interface Sidebar {
  id: string;
  name: string;
  /** How `<meta name="generator">` begins, or a selector of what no other generator writes; one of them is enough. */
  generator?: string;
  sign?: string;
  /** The book's name, or whose `alt` it is. A link on it, in it or around it leads to the front page, unless `home` names another. */
  title: string;
  home?: string;
  /** Address of the front page, where no link gives it. */
  front?(page: Page): URL;
  /** A file of the generator for which every page asks: the book lies in the folder above it. */
  builtWith?: string;
  /** The front page is the first chapter once more. */
  frontIsFirst?: boolean;
  /** Where the name stands in the document's title, as the first group: as people write it, but some pages have another. */
  titleIn?: RegExp;
  /** What the generator writes around the name and is none of it. */
  noise?: RegExp;
  /** The list; of several, the longest. */
  nav: string;
  /** Links of its entries: whatever else a site puts among them is none. */
  entry: string;
  /** The page's own entry, where that is no link. */
  current?: string;
  /** Within an entry: its title, where other things stand beside it. */
  label?: string;
  /** Entries of the list that are no chapters, such as those to other sites' pages of the same list. */
  not?: string;
  /** Within the list: the page's own title, where nothing but the page's headings is listed. */
  alone?: string;
  /** Headings between the entries; where they stand in one another, the attribute that says how deep they and entries do. */
  part?: string;
  depth?: string;
  /** An entry that holds further entries, and what names them: unless told otherwise, the first that stands in it. */
  group?: string;
  groupName?(group: Element): Element | null;
  /** What shows that a part of the list is not in the page; `always` where nobody could tell. */
  folded?: string;
  /** Links of the site's menu, which lead to where other lists are shown. */
  menu?: string;
  article: string;
  ignore?: string;
  previous?: string;
  next?: string;
  /** Pages that are no chapter although the list may have them. */
  excludes?(page: Page): NotReason | null;
}
