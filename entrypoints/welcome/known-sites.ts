import { readerFacts } from '@/detection/sites/reader-facts';

/** A site by name, with all of its hosts that a person can switch on. */
export interface KnownSite {
  name: string;
  origins: string[];
}

/** Sites whose courses are in Chinese, by the ids of their readers. Geekbang's three come as one. */
const IN_CHINESE = [
  'geekbang',
  'bilibili',
  'icourse163',
  'imooc',
  'juejin',
  'xuetangx',
  'yuketang',
  'yuque',
  'lagou',
];

/** The site to which a reader belongs: Geekbang's enterprise and university are Geekbang. */
const siteOf = (id: string) => id.replace(/^geekbang-.*/, 'geekbang');

/**
 * Sites that have a reader of their own, those in the person's language first. Of a site's many subdomains, only the
 * person knows which they use.
 */
export function knownSites(language: string): KnownSite[] {
  const sites = new Map<string, KnownSite>();
  const named = readerFacts.filter(({ hosts }) => hosts?.some((host) => !host.startsWith('*.')));
  // The reader that gives the site its name comes first.
  for (const { id, name, hosts = [] } of [...named].sort((a, b) => rank(a.id) - rank(b.id))) {
    const site = sites.get(siteOf(id)) ?? { name, origins: [] };
    const origins = hosts.filter((host) => !host.startsWith('*.')).map((host) => `https://${host}`);
    sites.set(siteOf(id), { ...site, origins: [...site.origins, ...origins] });
  }
  const isOwn = (id: string) => IN_CHINESE.includes(id) === language.startsWith('zh');
  const own = [...sites].filter(([id]) => isOwn(id));
  const others = [...sites].filter(([id]) => !isOwn(id));
  return [...own, ...others].map(([, site]) => site);
}

function rank(id: string): number {
  const at = IN_CHINESE.indexOf(id);
  return at < 0 ? IN_CHINESE.length : at;
}
