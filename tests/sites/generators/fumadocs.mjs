import { posix } from 'node:path';
import { wholeBook } from '../books.mjs';
import { KITE } from '../kite.mjs';

const lastOf = (slug) => slug.split('/').at(-1);

/** What a folder's own file says: its name, its pages in order, and whether it has a list of its own. */
const meta = (folder, { title, entries }, more = {}) => ({
  type: 'meta',
  path: posix.join(folder, 'meta.json'),
  data: { title, pages: entries.map(({ slug }) => lastOf(slug)), ...more },
});

/** Pages and folders below one folder. */
function filesIn(entries, folder) {
  return entries.flatMap((entry) => {
    if (!entry.entries) return [page(entry, folder)];
    const below = `${folder}/${entry.slug}`;
    return [meta(below, entry), ...filesIn(entry.entries, below)];
  });
}

const page = ({ slug, title, paragraphs }, folder) => ({
  type: 'page',
  path: posix.join(folder, `${lastOf(slug)}.md`),
  data: { title, paragraphs },
});

/** What the loader takes; a folder in brackets has no part in addresses. */
function source() {
  const { folder, entries } = KITE.other;
  return [
    meta('.', { title: KITE.title, entries: [{ slug: '(course)' }, { slug: folder }] }),
    meta('(course)', KITE, { root: true }),
    ...filesIn(KITE.entries, '(course)'),
    meta(folder, KITE.other, { root: true }),
    ...filesIn(entries, folder),
    page(KITE.outside, '.'),
  ];
}

const LAYOUT = `import { RootProvider } from 'fumadocs-ui/provider/next';
import { DocsLayout } from 'fumadocs-ui/layouts/docs';
import 'fumadocs-ui/style.css';
import { source } from './source';
export const metadata = { title: { default: '${KITE.title}', template: '%s | ${KITE.title}' } };
export default function Layout({ children }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <RootProvider search={{ enabled: false }}>
          <DocsLayout tree={source.getPageTree()} nav={{ title: '${KITE.title}' }}>{children}</DocsLayout>
        </RootProvider>
      </body>
    </html>
  );
}
`;

const PAGE = `import { DocsBody, DocsPage, DocsTitle } from 'fumadocs-ui/layouts/docs/page';
import { source } from '../source';
export const dynamicParams = false;
export const generateStaticParams = () => source.generateParams();
export async function generateMetadata(props) {
  return { title: source.getPage((await props.params).slug).data.title };
}
export default async function Page(props) {
  const { title, paragraphs } = source.getPage((await props.params).slug).data;
  return (
    <DocsPage>
      <DocsTitle>{title}</DocsTitle>
      <DocsBody>{paragraphs.map((text) => <p key={text}>{text}</p>)}</DocsBody>
    </DocsPage>
  );
}
`;

/** Fumadocs on Next, as a static export. The texts come as data: its Markdown is a package of its own, and not what is read. */
export const fumadocs = {
  id: 'fumadocs',
  name: 'Fumadocs',
  from: 'npm',
  full: true,
  home: 'full',
  packages: ['next', 'fumadocs-core', 'fumadocs-ui'],
  reads: wholeBook(KITE),
  files: () => ({
    'package.json': '{ "private": true, "type": "module" }\n',
    'next.config.mjs': `export default { output: 'export', distDir: 'site', images: { unoptimized: true } };\n`,
    'app/source.js': `import { loader } from 'fumadocs-core/source';
import files from './files.json';
export const source = loader({ baseUrl: '/', source: { files } });
`,
    'app/files.json': JSON.stringify(source()),
    'app/layout.jsx': LAYOUT,
    'app/[...slug]/page.jsx': PAGE,
  }),
  program: ['node_modules/next/dist/bin/next', 'build', '--webpack'],
  env: { NEXT_TELEMETRY_DISABLED: '1' },
  output: 'site',
};
