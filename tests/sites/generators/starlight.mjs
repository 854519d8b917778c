import { filesOf, wholeBook } from '../books.mjs';
import { KITE } from '../kite.mjs';

const item = ({ slug, title, entries }) =>
  entries ? { label: title, collapsed: true, items: entries.map(item) } : { label: title, link: `/${slug}/` };

/** The theme writes the title above the text by itself. */
const pageOf = ({ title, paragraphs }) =>
  `---\n${JSON.stringify({ title })}\n---\n\n${paragraphs.join('\n\n')}\n`;

/** A page shows the list that it belongs to, as sites with several topics have it. */
const MIDDLEWARE = `import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
  const beside = starlightRoute.id.startsWith('${KITE.other.folder}/');
  const isBeside = ({ label }) => label === '${KITE.other.title}';
  starlightRoute.sidebar = starlightRoute.sidebar.filter((entry) => isBeside(entry) === beside);
  if (starlightRoute.id === '${KITE.entries.at(-1).entries.at(-1).slug}') starlightRoute.pagination.next = undefined;
});
`;

/** Starlight, built by Astro: folded groups stay in the page. */
export const starlight = {
  id: 'starlight',
  name: 'Starlight',
  from: 'npm',
  full: true,
  home: 'full',
  packages: ['astro', '@astrojs/starlight'],
  reads: wholeBook(KITE),
  files: () => {
    const options = {
      title: KITE.title,
      sidebar: [...KITE.entries.map(item), { label: KITE.other.title, items: KITE.other.entries.map(item) }],
      routeMiddleware: './src/route-data.mjs',
      pagefind: false,
    };
    return {
      'astro.config.mjs': `import { defineConfig, passthroughImageService } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://starlight.example',
  outDir: 'site',
  image: { service: passthroughImageService() },
  // Another js-yaml than Starlight's lies beside the site.
  vite: { ssr: { noExternal: ['js-yaml'] } },
  integrations: [starlight(${JSON.stringify(options)})],
});
`,
      'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/route-data.mjs': MIDDLEWARE,
      'src/content/docs/index.md': `---\n${JSON.stringify({ title: KITE.title, template: 'splash' })}\n---\n\n[Begin](/${KITE.entries[0].slug}/)\n`,
      'package.json': '{ "private": true, "type": "module" }\n',
      ...filesOf(KITE, (slug) => `src/content/docs/${slug}.md`, pageOf),
    };
  },
  program: ['node_modules/astro/astro.js', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  output: 'site',
};
