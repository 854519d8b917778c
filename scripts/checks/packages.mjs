import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT, run } from '../lib/run.mjs';

/**
 * Makes the packages in a checkout, and returns each one's bytes by its name.
 * @throws with what was printed
 */
async function packagesOf(checkout, env = {}) {
  const done = await run(process.execPath, [join(checkout, 'scripts', 'zip.mjs')], { cwd: checkout, env });
  if (done.code !== 0) throw new Error(done.output.trim());
  const folder = join(checkout, '.output', 'packages');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** A checkout made of the sources' zip alone, with the dependencies of this one, as a store's reviewer has it. */
function unpacked(zip, folder) {
  for (const [name, data] of Object.entries(unzipSync(new Uint8Array(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/**
 * Makes the packages here and once more from the sources' zip, in another folder and time zone: every byte must be the
 * same. This takes two builds for each browser, so it belongs to the full run.
 * @returns {Promise<import('./reports.mjs').Result>}
 */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'epilogue-packages-'));
  try {
    const ours = await packagesOf(ROOT);
    const sources = [...ours.keys()].find((name) => name.endsWith('-sources.zip'));
    unpacked(ours.get(sources), folder);
    const theirs = await packagesOf(folder, { TZ: 'Pacific/Kiritimati' });
    const differing = [...ours.keys()].filter((name) => !theirs.get(name)?.equals(ours.get(name)));
    const failures = differing.map(
      (name) => `packages\n${name} differs when it is made from the sources' zip`,
    );
    return { passed: ours.size - differing.length, failures, skipped: [] };
  } catch (error) {
    return { passed: 0, failures: [`packages\n${error.message}`], skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
