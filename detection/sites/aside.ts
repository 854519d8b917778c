/** What lists other pages. */
const LISTS = 'blog|posts?|news|archives?|tags?|categor(?:y|ies)|authors?|search|page\\/\\d+';
/** What is about the site or whoever uses it. */
const ABOUT =
  'about|contact|sponsors?|team|showcase|community|changelog|releases?|log-?in|sign-?in|sign-?up|register|404';

const lastIs = (names: string) => new RegExp(`(?:^|\\/)(?:${names})\\/?(?:\\.html?)?$`, 'i');
const LISTING = lastIs(LISTS);
const ASIDE = lastIs(`${LISTS}|${ABOUT}`);
/** The names stand last, and a path may be of any length. */
const END = 100;

/** Whether a path leads to a list of posts, a search and their like, which are in no book. */
export function isListing(path: string): boolean {
  return LISTING.test(path.slice(-END));
}

/** Whether a path leads to such a list, or to a page about the site itself. In a book there may be such a chapter. */
export function isAside(path: string): boolean {
  return ASIDE.test(path.slice(-END));
}
