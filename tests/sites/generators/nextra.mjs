import { wholeBook } from '../books.mjs';
import { markdownOf } from '../courses.mjs';
import { KITE } from '../kite.mjs';

const lastOf = (slug) => slug.split('/').at(-1);

/** A folder's names in order; a section within it is a folder, too. */
const metaOf = (entries, more = {}) =>
  `export default ${JSON.stringify({
    ...Object.fromEntries(entries.map(({ slug, title }) => [lastOf(slug), title])),
    ...more,
  })};\n`;

/** Where each page lies: below its sections, as Nextra makes its list of folders. */
function filesIn(entries, folder, more) {
  const files = { [`${folder}/_meta.js`]: metaOf(entries, more) };
  for (const entry of entries) {
    if (entry.entries) Object.assign(files, filesIn(entry.entries, `${folder}/${entry.slug}`));
    else files[`${folder}/${lastOf(entry.slug)}.md`] = markdownOf(entry);
  }
  return files;
}

const LAYOUT = `import { Layout, Navbar } from 'nextra-theme-docs';
import { getPageMap } from 'nextra/page-map';
import 'nextra-theme-docs/style.css';
export const metadata = { title: { default: '${KITE.title}', template: '%s – ${KITE.title}' } };
export default async function RootLayout({ children }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <body>
        <Layout navbar={<Navbar logo={<b>${KITE.title}</b>} />} pageMap={await getPageMap()} search={null} sidebar={{ defaultMenuCollapseLevel: 1 }}>
          {children}
        </Layout>
      </body>
    </html>
  );
}
`;

const PAGE = `import { generateStaticParamsFor, importPage } from 'nextra/pages';
import { useMDXComponents as getMDXComponents } from '../../mdx-components';
export const generateStaticParams = generateStaticParamsFor('mdxPath');
export async function generateMetadata(props) {
  const { mdxPath } = await props.params;
  return (await importPage(mdxPath)).metadata;
}
const { wrapper: Wrapper } = getMDXComponents();
export default async function Page(props) {
  const params = await props.params;
  const { default: Content, toc, metadata, sourceCode } = await importPage(params.mdxPath);
  return (
    <Wrapper toc={toc} metadata={metadata} sourceCode={sourceCode}>
      <Content {...props} params={params} />
    </Wrapper>
  );
}
`;

/** Nextra on Next, as a static export: one list a page of the bar at the top. */
export const nextra = {
  id: 'nextra',
  name: 'Nextra',
  from: 'npm',
  full: true,
  home: 'full',
  packages: ['next', 'nextra', 'nextra-theme-docs'],
  reads: wholeBook(KITE),
  files: () => {
    const { folder, title, entries } = KITE.other;
    const more = {
      index: { title: KITE.title, display: 'hidden' },
      [folder]: { title, type: 'page' },
      [KITE.outside.slug]: { title: KITE.outside.title, display: 'hidden' },
    };
    return {
      'package.json': '{ "private": true, "type": "module" }\n',
      'next.config.mjs': `import nextra from 'nextra';
export default nextra({ search: false })({ output: 'export', distDir: 'site', images: { unoptimized: true } });
`,
      'mdx-components.js': `import { useMDXComponents as themed } from 'nextra-theme-docs';
export const useMDXComponents = (components) => ({ ...themed(), ...components });
`,
      'app/layout.jsx': LAYOUT,
      'app/[[...mdxPath]]/page.jsx': PAGE,
      'content/index.md': `# ${KITE.title}\n\nSeven evenings, one string.\n`,
      [`content/${KITE.outside.slug}.md`]: markdownOf(KITE.outside),
      ...filesIn(KITE.entries, 'content', more),
      ...filesIn(entries, `content/${folder}`),
    };
  },
  program: ['node_modules/next/dist/bin/next', 'build', '--webpack'],
  env: { NEXT_TELEMETRY_DISABLED: '1' },
  output: 'site',
};
