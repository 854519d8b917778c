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
    close: () => rmSync(folder, { recursive: true, force: true }),

    /**
     * Breaks some files; what is handed back mends them.
     * @param {import('./broken-builds.mjs').Edit[]} edits
     */
    apply(edits) {
      for (const { file, find, replace } of edits) {
        const text = readFileSync(join(folder, file), 'utf8');
        writeFileSync(
          join(folder, file),
          text.replace(find, () => replace),
        );
      }
      return () => {
        for (const { file } of edits) cpSync(join(ROOT, file), join(folder, file));
      };
    },
  };
}
