import { readerFor } from '@/detection/read';
import type { SiteReader } from '@/detection/reader';
import { CASES, type Case, pageOf } from '@/detection/sites/cases.fixture';
import { readers } from '@/detection/sites/registry';
import { outcomeOf } from '../mutations/outcome';
import { documentOf } from '../mutations/sources';
import { generatorsTable } from './generators-table';
import { IMAGINED } from './real-pages';

type Answer = 'yes' | 'not sure' | 'no';
const COLUMNS = [
  'course',
  'chapter',
  'outline',
  'position',
  'closing',
  'done-marks',
  'media',
  'in-page navigation',
];

/** Course sites: a generator of books has fixtures of another kind, and none that changes a page within a document. */
const SITES = readers.filter(({ id }) => CASES.some(({ site, after }) => site === id && after));

/** All others. */
const BOOKS = readers
  .filter((reader) => !SITES.includes(reader))
  .toSorted((a, b) => a.id.localeCompare(b.id));

function caseOf({ id }: SiteReader, name: string): Case {
  const found = CASES.find((one) => one.site === id && one.name === name);
  if (!found) throw new Error(`${id} has no ${name}`);
  return found;
}

async function read(reader: SiteReader, name: string) {
  const one = caseOf(reader, name);
  return outcomeOf(documentOf(one), one);
}

const sure = (yes: boolean, some: boolean): Answer => (yes ? 'yes' : some ? 'not sure' : 'no');

async function rowOf(reader: SiteReader): Promise<Answer[]> {
  const { facts } = await read(reader, 'chapter');
  const second = (await read(reader, 'second')).facts;
  const { verdict } = await read(reader, 'closing');
  const pages = CASES.filter(({ site }) => site === reader.id).map(pageOf);
  const own = pages.filter((page) => readerFor(page, readers) === reader && !reader.isChapterPage(page));
  const done = own.some((page) => reader.outline(page)?.chapters.some(({ siteDone }) => siteDone));
  const media = own.some((page) => reader.media?.(page) || reader.playerTimes?.(page));
  const hidden = own.some((page) => reader.hiddenMedia?.(page));
  const navigation = sure(second.kind === 'chapter', second.kind === 'not-sure');
  if (facts.kind !== 'chapter') {
    const unsure = sure(false, facts.kind === 'not-sure');
    return [
      unsure,
      unsure,
      'no',
      'no',
      sure(false, verdict === 'unsure'),
      sure(done, false),
      'no',
      navigation,
    ];
  }
  const { course, chapter, outline } = facts;
  const stands = outline?.chapters.some(({ key }) => key === chapter.key) === true;
  return [
    sure(course.title !== undefined, true),
    'yes',
    sure(outline?.complete === true, outline !== undefined),
    sure(stands && outline?.complete === true, stands),
    sure(verdict === 'closing', verdict === 'unsure'),
    sure(done, false),
    sure(media, hidden),
    navigation,
  ];
}

/** What each reader gives, from its own fixtures, as a Markdown table with a heading above. */
export async function sitesTable(date: string): Promise<string> {
  const rows = await Promise.all(
    SITES.toSorted((a, b) => a.id.localeCompare(b.id)).map(async (reader) => {
      const { name, thin, hosts, frame } = reader;
      const any = frame ? 'any host, and its frame' : 'any host';
      const where = hosts ? hosts.map((host) => `\`${host}\``).join(', ') : any;
      const row = (await rowOf(reader)).map((answer) => (answer === 'yes' ? IMAGINED : answer));
      return `| ${[name, where, thin ? 'thin' : '', ...row, 'never'].join(' | ')} |`;
    }),
  );
  const head = ['site', 'where', 'facts', ...COLUMNS, 'seen on the live site'];
  return `# Course sites

Written by \`npm run sites-table\` on ${date}; do not edit. Every word of this table follows from the fixtures beside a reader, which were written for the tests in the shape that public code describes. No reader was ever run on its live site, so that what would be a *yes* reads *${IMAGINED}*: a plain *yes* needs a page that somebody else made, or a site that the generator itself built.

What is said *${IMAGINED}* needs three mutations of the fixture to give what was stated beforehand: the outline missing, the second lesson come to within the page, a locked lesson. An outline that is *not sure* is a part: Epilogue then asks before it finishes a course. So it does wherever the facts are *thin*, which means few, or older than 2022. *Media: not sure* means that sound or video is there and cannot be observed. *And its frame*: the text is in a frame, most often of another host, and is read once that was allowed along with the site; the table is about the page without it.

| ${head.join(' | ')} |
|${head.map(() => '---').join('|')}|
${rows.join('\n')}

${await generatorsTable(BOOKS)}`;
}
