import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** An import as it is written in a file of the repository. */
export interface Import {
  /** The importing file, from the repository's root. */
  file: string;
  /** The specifier: `@/room/file`, a relative path, or a package. */
  from: string;
  /** Whether only types come through it, which leave nothing at run time. */
  isType: boolean;
  /** Whether it loads on demand: `import('…')`. */
  isLazy: boolean;
}

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?'([^']+)'/gm;
const LAZY = /\bimport\(\s*'([^']+)'\s*\)/g;

/** All imports of one file, in their order. `file` is a path from the repository's root. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...[...text.matchAll(STATIC)].map(([, type, from = '']) => ({
      file,
      from,
      isType: type !== undefined,
      isLazy: false,
    })),
    ...[...text.matchAll(LAZY)].map(([, from = '']) => ({ file, from, isType: false, isLazy: true })),
  ];
}

/** The path from the repository's root that an import names, without an extension; `null` for a package. */
export function pathOf({ file, from }: Pick<Import, 'file' | 'from'>): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(posix.dirname(file), from) : null;
}

/** The file of ours to which an import leads; `null` for packages, styles and missing files. */
export function fileOf(each: Pick<Import, 'file' | 'from'>): string | null {
  const path = pathOf(each);
  return path && ([`${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate)) ?? null);
}

/** Every file of ours that loads when these do, themselves included. `follow` selects the kinds of imports. */
export function reach(start: readonly string[], follow: (each: Import) => boolean): Set<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const each of importsOf(file)) {
      const target = follow(each) ? fileOf(each) : null;
      if (target) queue.push(target);
    }
  }
  return seen;
}
