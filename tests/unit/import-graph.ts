import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './source-files.ts';

/** Where an import of a bundle was first met: `from` is null for the entry itself. */
export type Reached = ReadonlyMap<string, string | null>;

const statement = /^(?:import|export)\s+(?!type\s)(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports at run time; `import type` is erased and not counted. */
export function importsOf(text: string): readonly string[] {
  return [...text.matchAll(statement), ...text.matchAll(dynamic)].map((match) => match[1] ?? '');
}

/** Everything that a file pulls into its bundle: our files by path, packages by name as imported. */
export function reachedFrom(entry: string): Reached {
  const reached = new Map<string, string | null>([[entry, null]]);
  for (const [name] of reached) {
    const file = join(root, name);
    if (!/\.(ts|tsx|mjs|js)$/.test(name) || !existsSync(file)) continue;
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      const target = resolveImport(specifier, file);
      if (!reached.has(target)) reached.set(target, name);
    }
  }
  return reached;
}

/** The way from the entry to `name`, for a message that says which import to take out. */
export function wayTo(reached: Reached, name: string): string {
  const way = [name];
  for (let from = reached.get(name); from != null; from = reached.get(from)) way.unshift(from);
  return way.join(' -> ');
}

function resolveImport(specifier: string, importer: string): string {
  const base = specifier.startsWith('@/')
    ? join(root, specifier.slice(2))
    : specifier.startsWith('.')
      ? resolve(dirname(importer), specifier)
      : null;
  if (base === null) return specifier;
  const plain = base.replace(/\?.*$/, '');
  const tries = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => plain + ending);
  const file = tries.find((path) => existsSync(path) && statSync(path).isFile()) ?? plain;
  return relative(root, file).split(sep).join('/');
}
