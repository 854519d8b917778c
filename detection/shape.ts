/** Words that many sites have in their addresses, and that therefore say nothing about what was read. */
const COMMON = new Set(
  (
    'app article articles blog book books catalog chapter chapters class classes classroom column content course ' +
    'courses detail docs enrollment guide home intro item items learn learning lecture lectures lesson lessons library ' +
    'mod mooc module modules page pages part path paths play player playlist post program read section sections ' +
    'series study track tracks tutorial tutorials unit units view video videos watch zh en index.html index.php ' +
    'cid id lid list mid sid t v vid p'
  ).split(' '),
);
const MOST_PARTS = 12;

/**
 * The form of an address, without its host: common words stay, a number becomes `0`, and everything else `x`, because
 * it may be an id or a title. Query and hash lose their values.
 */
export function shapeOf(url: URL): string {
  const query = [...url.searchParams]
    .slice(0, MOST_PARTS)
    .map(([name, value]) => `${part(name)}=${part(value)}`);
  const path = url.pathname.split('/').slice(0, MOST_PARTS).map(part).join('/');
  const hash = url.hash
    .split(/([/=&?#!])/)
    .slice(0, 2 * MOST_PARTS)
    .map((each) => (/^[/=&?#!]$/.test(each) ? each : part(each)));
  return `${path}${query.length > 0 ? '?' : ''}${query.join('&')}${hash.join('')}`;
}

function part(text: string): string {
  if (text === '' || COMMON.has(text.toLowerCase())) return text;
  return /^\d+$/.test(text) ? '0' : 'x';
}
