import { sha256OfBytes } from '@/storage/recording/hash';

/** A file in the shared folder, by its name. Nobody but its device writes it, and never twice. */
export type SyncFile = DeviceFile | RetiredFile | KeyFileName | GenerationFile;

/** A file that holds what its device says. */
export type DeviceFile = SegmentFile | BasePart | NewerFile;

/** What a device said from one count to another. */
export interface SegmentFile {
  kind: 'segment';
  name: string;
  fileId: string;
  from: number;
  to: number;
}

/** A part of everything that a device knew at a count. */
export interface BasePart {
  kind: 'base';
  name: string;
  fileId: string;
  count: number;
  baseId: string;
  /** From 1. */
  part: number;
  of: number;
}

/** A wrapped key. */
export interface KeyFileName {
  kind: 'key';
  name: string;
}

/** The device was retired by another. */
export interface RetiredFile {
  kind: 'retired';
  name: string;
  fileId: string;
  by: string;
}

/** Another library takes the place of this one, everywhere. */
export interface GenerationFile {
  kind: 'generation';
  name: string;
  from: string;
  to: string;
}

/** A file of a form that a later version writes. */
export interface NewerFile {
  kind: 'newer';
  name: string;
  fileId: string;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const COUNT = '[1-9][0-9]{0,8}';
const HASH = '[0-9a-f]{12}';
const SEGMENT = new RegExp(`^s1\\.(${UUID})\\.(${COUNT})-(${COUNT})\\.${HASH}\\.seg$`);
const BASE = new RegExp(
  `^b1\\.(${UUID})\\.(${COUNT})\\.([0-9a-f]{16})\\.(${COUNT})of(${COUNT})\\.${HASH}\\.base$`,
);
const KEY = new RegExp(`^k1\\.${HASH}\\.json$`);
const RETIRED = new RegExp(`^r1\\.(${UUID})\\.(${UUID})\\.${HASH}$`);
const GENERATION = new RegExp(`^g1\\.(${UUID})\\.(${UUID})\\.${HASH}$`);
const NEWER = new RegExp(`^[sb](?:[2-9]|[1-9][0-9]{1,2})\\.(${UUID})\\.`);

/** Parts of a base at most: some hundred times what anybody reads in a life. */
const MOST_PARTS = 1_000;

/** What a name says; `null` for a file that is none of Epilogue's. */
export function parseName(name: string): SyncFile | null {
  const [, fileId = '', from, to] = SEGMENT.exec(name) ?? [];
  if (from !== undefined && Number(from) <= Number(to))
    return { kind: 'segment', name, fileId, from: Number(from), to: Number(to) };
  const base = BASE.exec(name);
  if (base) {
    const [, owner = '', count, baseId = '', part, of] = base;
    if (Number(part) > Number(of) || Number(of) > MOST_PARTS) return null;
    return {
      kind: 'base',
      name,
      fileId: owner,
      count: Number(count),
      baseId,
      part: Number(part),
      of: Number(of),
    };
  }
  if (KEY.test(name)) return { kind: 'key', name };
  const [, retired, by] = RETIRED.exec(name) ?? [];
  if (retired !== undefined && by !== undefined) return { kind: 'retired', name, fileId: retired, by };
  const [, before, after] = GENERATION.exec(name) ?? [];
  if (before !== undefined && after !== undefined)
    return { kind: 'generation', name, from: before, to: after };
  const [, newer] = NEWER.exec(name) ?? [];
  return newer === undefined ? null : { kind: 'newer', name, fileId: newer };
}

/** What a file is, without its content: the name up to the hash. Encryption binds the content to it. */
export function segmentStem(fileId: string, from: number, to: number): string {
  return `s1.${fileId}.${from}-${to}`;
}

export function baseStem(fileId: string, count: number, baseId: string, part: number, of: number): string {
  return `b1.${fileId}.${count}.${baseId}.${part}of${of}`;
}

export function retiredStem(fileId: string, by: string): string {
  return `r1.${fileId}.${by}`;
}

export function generationStem(from: string, to: string): string {
  return `g1.${from}.${to}`;
}

/** Whether a file holds what its device says. */
export function isOfDevice(file: SyncFile): file is DeviceFile {
  return ['segment', 'base', 'newer'].includes(file.kind);
}

const ENDINGS = { s: '.seg', b: '.base', k: '.json', r: '', g: '' } as const;

/** The name of a file with this stem and these bytes. */
export async function nameFor(stem: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const ending = ENDINGS[stem[0] as keyof typeof ENDINGS];
  return `${stem}.${(await sha256OfBytes(bytes)).slice(0, 12)}${ending}`;
}

/** The stem of a file's name. */
export function stemOf(name: string): string {
  return name.replace(/\.[0-9a-f]{12}(?:\.(?:seg|base|json))?$/, '');
}
