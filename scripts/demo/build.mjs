import { runTool } from '../lib/run.mjs';

async function step(what, tool, args) {
  console.log(`Building ${what} …`);
  const done = await runTool(tool, args);
  if (done.code === 0) return;
  console.error(done.output);
  process.exit(1);
}

/** Builds the released extension and the guide. */
export async function build() {
  await step('the extension', 'wxt', ['build']);
  await step('the guide', 'vitepress', ['build', 'docs']);
}
