import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The labelled courses that the weights are fitted on. */
export const CORPORA = ['courses.jsonl', 'courses2.jsonl'].map((file) => `${root}/../shared/corpus/${file}`);

/** A module of this folder, with the product's own modules as they are. */
export async function load(file) {
  const options = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };
  return (await runnerImport(`${root}/scripts/closing-model/${file}`, options)).module;
}
