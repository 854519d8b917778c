import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe } from './describe';
import { parseLine } from './saved-page';

/**
 * Yields an object for each line of a list of saved pages, in order; `{id, error}` for a line that cannot be read.
 * Throws where there is no list.
 */
export async function* readList(file: string): AsyncGenerator<object> {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      yield await describe(parseLine(line), dirname(file));
    } catch (error) {
      yield { id: idOf(line), error: `line ${at + 1}: ${error instanceof Error ? error.message : error}` };
    }
  }
}

function idOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown }).id ?? null;
  } catch {
    return null;
  }
}
