import { runTool } from '@/scripts/lib/run.mjs';

/** Builds the extension with the naive twin of one module of `reading`, into `.output/broken-<name>`. */
export async function buildBroken(name: 'coverage' | 'settle'): Promise<void> {
  const args = ['build', '-c', 'tests/broken/wxt.config.ts'];
  const done = await runTool('wxt', args, { env: { EPILOGUE_BROKEN: name } });
  if (done.code !== 0) throw new Error(done.output);
}
