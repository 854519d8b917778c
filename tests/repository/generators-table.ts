import type { ChapterPage } from '@/detection/page-facts';
import type { SiteReader } from '@/detection/reader';
import { CASES } from '@/detection/sites/cases.fixture';
import { outcomeOf } from '../mutations/outcome';
import { documentOf } from '../mutations/sources';
import driven from '../sites/driven.json';
import { EXPECTED, type Expected } from '../sites/expected.mjs';
import { GENERATORS } from '../sites/generators.mjs';
import { IMAGINED, REAL_PAGES } from './real-pages';

const HEAD = ['generator', 'course', 'chapter', 'outline', 'position', 'closing'];
const DRIVEN = [
  'real pages of',
  'read on a real site',
  'from link to link',
  'by each address',
  'in-page navigation',
];

const DRIVEN_BY_ID: Record<string, { on: string; versions: string } | undefined> = driven;

/** What a reader gives on the fixtures that it knows as chapters; the one called so speaks for it, if there is one. */
async function givenBy(reader: SiteReader): Promise<string[]> {
  const own = CASES.filter(({ site }) => site === reader.id);
  const outcomes = await Promise.all(
    own.map(async (one) => ({ name: one.name, ...(await outcomeOf(documentOf(one), one)) })),
  );
  const read = outcomes.flatMap(({ name, facts, verdict }) =>
    facts.kind === 'chapter' && facts.reader === reader.id ? [{ name, facts, verdict }] : [],
  );
  const listed = read.filter(({ facts }) => facts.outline);
  const facts: ChapterPage | undefined = (listed.find(({ name }) => name === 'chapter') ?? listed[0])?.facts;
  if (!facts?.outline) throw new Error(`${reader.id} has no fixture of a chapter with a list`);
  const { course, chapter, outline } = facts;
  const stands = outline.chapters.some(({ key }) => key === chapter.key);
  const whole = outline.complete ? 'yes' : 'not sure';
  return [
    course.title ? 'yes' : 'not sure',
    'yes',
    whole,
    stands ? whole : 'no',
    closingOf(
      read.map(({ verdict }) => verdict),
      reader,
    ),
  ];
}

/** A real site that was finished by itself shows it as well as a fixture does. */
function closingOf(verdicts: readonly string[], reader: SiteReader): string {
  const ids = drivenBy(reader).map(({ id }) => id);
  const finished = EXPECTED.some(({ id, outcome }) => ids.includes(id) && outcome === 'finishes');
  if (verdicts.includes('closing') || finished) return 'yes';
  return verdicts.includes('unsure') ? 'not sure' : 'no';
}

/** The generators whose sites this reader has read; a reader may know several. */
const drivenBy = (reader: SiteReader) =>
  GENERATORS.filter((one) => (one.reader ?? one.id) === reader.id && DRIVEN_BY_ID[one.id]);

/** What came of reading the sites that the generators themselves had built. */
function drivenOf(reader: SiteReader): string[] {
  const ids = drivenBy(reader).map(({ id }) => id);
  if (ids.length === 0) return ['never', '', '', ''];
  const rows = EXPECTED.filter(({ id }) => ids.includes(id));
  const by = (way: Expected['way']) => [
    ...new Set(rows.filter((row) => row.way === way).map(({ outcome }) => outcome)),
  ];
  const notes = ids.map((id) => `${DRIVEN_BY_ID[id]?.versions} on ${DRIVEN_BY_ID[id]?.on}`);
  const inPage = rows.some(({ sameDocument }) => sameDocument);
  return [notes.join('; '), by('next').join(', '), by('address').join(', '), inPage ? 'yes' : 'has none'];
}

/** The readers of generators and the generic one, as a Markdown section. */
export async function generatorsTable(readers: readonly SiteReader[]): Promise<string> {
  const rows = await Promise.all(
    readers.map(async (reader) => {
      const pages = REAL_PAGES[reader.id] ?? [];
      const isReal = pages.length > 0 || drivenBy(reader).length > 0;
      const given = (await givenBy(reader)).map((answer) =>
        answer === 'yes' && !isReal ? IMAGINED : answer,
      );
      return `| ${[reader.name, ...given, pages.join(', '), ...drivenOf(reader)].join(' | ')} |`;
    }),
  );
  const head = [...HEAD, ...DRIVEN];
  return `## Generators of online books

They are recognised on any host. The first columns follow from fixtures as above; where these are all there is, a *yes* reads *${IMAGINED}*. *Real pages of* names the books whose saved pages, made by somebody else, are read as a person would by \`npm run read\`. The last four columns come from \`npm run test:sites\`, which has the generator itself build a course and reads it in Chromium from the first chapter to the finished course: it *finishes* by itself, or *asks* because the list beside the text may be a part, is answered, and is finished then. Of Hugo, Antora and MyST the program was real and the theme our own, in the shape of the one that is commonly used. Most sites that are read from link to link are loaded anew with each chapter; *in-page navigation* means that this one is not.

| ${head.join(' | ')} |
|${head.map(() => '---').join('|')}|
${rows.join('\n')}
`;
}
