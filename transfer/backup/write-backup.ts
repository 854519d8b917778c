import { Checksum } from './checksum';
import { BACKUP_FORMAT, BACKUP_VERSION, type Batch, SECTIONS } from './format';

export interface Writing {
  /** Milliseconds since 1970. */
  exportedAt: number;
  signal?: AbortSignal;
  /** Called after each batch with the number of rows written so far. */
  progress?: (rows: number) => void;
}

/**
 * The bytes of a backup, piece by piece, with no more than one batch in memory. Batches come in the order of
 * `SECTIONS`, any number of each.
 * @throws the signal's reason once it is aborted; RangeError for batches out of order
 */
export async function* writeBackup(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { exportedAt, signal, progress }: Writing,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const checksum = new Checksum();
  const summed = async (text: string) => {
    signal?.throwIfAborted();
    const bytes = new TextEncoder().encode(text);
    await checksum.add(bytes);
    return bytes;
  };
  const at = new Date(exportedAt).toISOString();
  yield await summed(`{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},"exportedAt":"${at}",\n`);

  let open = -1;
  let rows = 0;
  let isFirst = true;
  for await (const batch of batches) {
    const section = SECTIONS.indexOf(batch.section);
    if (section < open) throw new RangeError(`${batch.section} comes too late`);
    let text = '';
    for (; open < section; isFirst = true) {
      text += `${open < 0 ? '' : isFirst ? '],\n' : '\n],\n'}"${SECTIONS[open + 1]}":[\n`;
      open += 1;
    }
    for (const row of batch.rows) {
      text += `${isFirst ? '' : ',\n'}${JSON.stringify(row)}`;
      isFirst = false;
    }
    rows += batch.rows.length;
    yield await summed(text);
    progress?.(rows);
  }
  let rest = '';
  for (; open < SECTIONS.length; isFirst = true) {
    rest += open < 0 ? '' : isFirst ? '],\n' : '\n],\n';
    open += 1;
    if (open < SECTIONS.length) rest += `"${SECTIONS[open]}":[\n`;
  }
  yield await summed(rest);
  yield new TextEncoder().encode(`"checksum":"${await checksum.end()}"}\n`);
}
