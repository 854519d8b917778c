// Reads saved pages as the extension does: npm run -s read -- FILE.jsonl. docs/adding-a-site.md says what stands in it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = process.argv[2];
if (!file || !existsSync(file)) {
  process.stderr.write(
    `${file ? `${file} is not there` : 'Which pages?'}\nnpm run -s read -- FILE.jsonl, each line {"id","file","url"}\n`,
  );
  process.exit(2);
}
const { readList } = (
  await runnerImport(`${root}/scripts/read/read-list.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  })
).module;
for await (const line of readList(file)) {
  if (line.error) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
process.exitCode ??= 0;
