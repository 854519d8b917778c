import type { AddressParts, ChapterSighting, NotReason, OutlineSighting, Page, SiteReader } from '../reader';

/** What an address says: which chapter it is, and of which course where it names one. */
export interface SiteAddress {
  course: string | null;
  chapter: string;
}

/** A site that has courses of its own: the forms of its addresses, and where things stand on its pages, as selectors. */
export interface CourseSite {
  id: string;
  name: string;
  hosts: readonly string[];
  /** What is known of its pages is little or old: it never says that a list is whole. */
  thin?: boolean;
  /** Forms of a chapter's path with query and hash; the groups `course` and `chapter` are its ids. */
  paths: readonly RegExp[];
  /** What `paths` and the site's own pages need of an address beside its path; nothing else of it is stored. */
  addressParts?: AddressParts;
  /** What the address means where only the page can tell; `null` leaves it to `paths`. */
  address?(page: Page): SiteAddress | null;
  /** Pages that are no chapter although their address is one of a chapter. */
  excludes?(page: Page): NotReason | null;
  /** The course's id where the address names none. */
  courseOf?(page: Page): string | null;
  /** The course's name: where it stands, or which part of the document's title it is, as the first group. */
  course?: string | ((page: Page) => string);
  courseIn?: RegExp;
  /** The chapter's name, where it is not the first `h1`. */
  heading?: string;
  author?: string;
  /** Entries of the list of chapters; without it, whatever list of links holds this chapter's own. */
  entries?: string;
  /** Within an entry: its link when it is none itself, its title, and what shows that the site has it as done. */
  link?: string;
  title?: string;
  done?: string;
  /** What the site writes around a title and is none of it. */
  noise?: RegExp;
  /** What stands around the entries of one section, and its name in there. */
  section?: string;
  sectionTitle?: string;
  /** A list of fewer entries than this is whole; without it, nobody could tell. */
  wholeBelow?: number;
  /** The list from elsewhere than links; where that gives none, `entries` are read if there are any. */
  outline?(page: Page): OutlineSighting | null;
  /** Which page of a chapter of several this is. */
  screens?(page: Page): ChapterSighting['screens'];
  /** The text; `null` where a chapter is nothing but its video. */
  article?: string | null;
  ignore?: string;
  /** What shows that the rest of this chapter must be bought or signed in for. */
  locked?: string;
  next?: string;
  /** The chapter that the page itself says it shows, while the address may already name the next. */
  shown?(page: Page): string | null;
  media?(page: Page): HTMLMediaElement | null;
  hiddenMedia?(page: Page): boolean;
  requests?: NonNullable<SiteReader['requests']>;
}
