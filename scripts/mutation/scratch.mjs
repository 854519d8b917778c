import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from '../lib/run.mjs';

/** A copy of the checkout as it stands, uncommitted changes included, in which things may be broken. */
export async function openScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'epilogue-scratch-'));
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const paths = listed.out.split('\0').filter((path) => path !== '' && path !== 'node_modules');
  for (const path of paths) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  cpSync(join(ROOT, '.wxt'), join(folder, '.wxt'), { recursive: true });
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'));
  return {
    folder,
    paths,
    close: () => rmSync(folder, { recursive: true, force: true }),

    /**
     * Breaks some files; what is handed back mends them.
     * @param {import('./pointed.mjs').Edit[]} edits
     * @throws when a text to be replaced does not stand in its file exactly once
     */
    apply(edits) {
      const before = new Map();
      const mend = () => {
        for (const [path, text] of before) writeFileSync(join(folder, path), text);
      };
      for (const { file, find, replace } of edits.flatMap((edit) => spread(edit, paths))) {
        const text = readFileSync(join(folder, file), 'utf8');
        if (!before.has(file)) before.set(file, text);
        const parts = find === undefined ? [text, ''] : text.split(find);
        if (parts.length !== 2) {
          mend();
          throw new Error(`${file}: ${parts.length - 1} times ${find}`);
        }
        writeFileSync(join(folder, file), parts.join(replace));
      }
      return mend;
    },
  };
}

/** An edit of every file that matches, as one edit for each. */
function spread({ file, ...edit }, paths) {
  return typeof file === 'string'
    ? [{ file, ...edit }]
    : paths.filter((path) => file.test(path)).map((path) => ({ file: path, ...edit }));
}
