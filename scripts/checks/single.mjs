import { runTool } from '../lib/run.mjs';

/**
 * Counts one program, which succeeds or fails, as one test.
 * @returns {import('./reports.mjs').Result}
 */
function verdict(name, happy, output) {
  return happy
    ? { passed: 1, failures: [], skipped: [] }
    : { passed: 0, failures: [`${name}\n${output.trim()}`], skipped: [] };
}

/** Builds the released extension into `.output`. */
export async function checkBuild(browser) {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build', '-b', browser];
  const done = await runTool('wxt', args);
  return verdict(`build for ${browser}`, done.code === 0, done.output);
}

export async function checkTypes() {
  const done = await runTool('typescript', ['--noEmit']);
  return verdict('types', done.code === 0, done.output);
}

export async function checkLint() {
  const done = await runTool('@biomejs/biome', ['ci', '--max-diagnostics=30']);
  return verdict('lint', done.code === 0, done.output);
}

/**
 * Assignments to `innerHTML` in chunks of libraries: one in Preact and two in D3's selections under Plot, none of which
 * we use, and one in DOMPurify, which reads in a document of its own what it cleans.
 */
const ASSIGNING = { ui: 1, charts: 2, 'render-markdown': 1 };

/**
 * Runs Mozilla's linter on the Firefox build. It may warn of nothing but assignments inside the libraries' own chunks.
 */
export async function checkLinter() {
  const done = await runTool('addons-linter', ['.output/firefox-mv3', '--output', 'json']);
  try {
    const { errors, warnings } = JSON.parse(done.out);
    const unsafe = warnings.filter((one) => one.code === 'UNSAFE_VAR_ASSIGNMENT');
    const allowed = Object.entries(ASSIGNING).flatMap(([chunk, times]) =>
      unsafe.filter(({ file }) => file?.startsWith(`chunks/${chunk}-`)).slice(0, times),
    );
    const found = [...errors, ...warnings.filter((one) => !allowed.includes(one))];
    const lines = found.map((one) => `${one.code} ${one.file ?? ''}:${one.line ?? ''} ${one.message}`);
    return verdict('addons-linter', found.length === 0, lines.join('\n'));
  } catch {
    return verdict('addons-linter', false, done.output);
  }
}
