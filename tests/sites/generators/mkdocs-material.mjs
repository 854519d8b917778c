import { wholeCourse } from '../books.mjs';
import { chaptersOf, markdownOf, PLANE } from '../courses.mjs';

/** Material for MkDocs, which turns pages within one document when it is told to (`navigation.instant`). */
export const mkdocsMaterial = {
  id: 'mkdocs-material',
  name: 'MkDocs Material',
  from: 'debian',
  packages: ['mkdocs', 'mkdocs-material'],
  reads: wholeCourse(PLANE),
  files: () => {
    const { title, opening, parts, closing } = PLANE;
    const entry = ({ slug, title: name }) => ({ [name]: `${slug}.md` });
    const sections = parts.map((part) => ({ [part.title]: part.chapters.map(entry) }));
    const config = {
      site_name: title,
      site_url: 'https://mkdocs-material.example/',
      theme: { name: 'material', language: 'zh', font: false, features: ['navigation.instant'] },
      nav: [{ 首页: 'index.md' }, entry(opening), ...sections, entry(closing)],
    };
    return {
      // YAML takes JSON as it is.
      'mkdocs.yml': JSON.stringify(config),
      'docs/index.md': `# ${title}\n\n六个晚上，一块板。\n`,
      ...Object.fromEntries(
        chaptersOf(PLANE).map((chapter) => [`docs/${chapter.slug}.md`, markdownOf(chapter)]),
      ),
    };
  },
  program: ['mkdocs', 'build', '--quiet', '--strict'],
  output: 'site',
};
