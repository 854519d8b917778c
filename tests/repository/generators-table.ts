import type { ChapterPage } from '@/detection/page-facts';
import type { SiteReader } from '@/detection/reader';
import { CASES } from '@/detection/sites/cases.fixture';
import { outcomeOf } from '../mutations/outcome';
import { documentOf } from '../mutations/sources';
import driven from '../sites/driven.json';
import { EXPECTED, type Expected } from '../sites/expected.mjs';

const HEAD = ['generator', 'course', 'chapter', 'outline', 'position', 'closing'];
const DRIVEN = ['read on a real site', 'from link to link', 'by each address', 'in-page navigation'];

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
function closingOf(verdicts: readonly string[], { id }: SiteReader): string {
  const finished = EXPECTED.some((row) => row.id === id && row.outcome === 'finishes');
  if (verdicts.includes('closing') || (finished && DRIVEN_BY_ID[id])) return 'yes';
  return verdicts.includes('unsure') ? 'not sure' : 'no';
}

/** What came of reading a site that the generator itself had built. */
function drivenOf({ id }: SiteReader): string[] {
  const note = DRIVEN_BY_ID[id];
  if (!note) return ['never', '', '', ''];
  const by = (way: Expected['way']) => EXPECTED.find((row) => row.id === id && row.way === way);
  const inPage = EXPECTED.some((row) => row.id === id && row.sameDocument);
  return [
    `${note.versions} on ${note.on}`,
    by('next')?.outcome ?? '',
    by('address')?.outcome ?? '',
    inPage ? 'yes' : 'has none',
  ];
}

/** The readers of generators and the generic one, as a Markdown section. */
export async function generatorsTable(readers: readonly SiteReader[]): Promise<string> {
  const rows = await Promise.all(
    readers.map(async (reader) => {
      return `| ${[reader.name, ...(await givenBy(reader)), ...drivenOf(reader)].join(' | ')} |`;
    }),
  );
  const head = [...HEAD, ...DRIVEN];
  return `## Generators of online books

They are recognised on any host. The first columns follow from fixtures as above. The last four come from \`npm run test:sites\`, which has the generator itself build a course and reads it in Chromium from the first chapter to the finished course: it *finishes* by itself, or *asks* because the list beside the text may be a part, is answered, and is finished then. Of Hugo the program was real and the theme our own, in the shape of Hugo Book. Most sites that are read from link to link are loaded anew with each chapter; *in-page navigation* means that this one is not.

| ${head.join(' | ')} |
|${head.map(() => '---').join('|')}|
${rows.join('\n')}
`;
}
