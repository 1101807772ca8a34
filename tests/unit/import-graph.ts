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

/** What a file imports before it runs itself: without what it loads later, by `import()`. */
export function importsAtStart(text: string): readonly string[] {
  return [...text.matchAll(statement)].map((match) => match[1] ?? '');
}

const anyStatement = /^(?:import|export)\s+(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** The files of ours that a file imports, types too. */
export function filesImportedBy({ path, text }: { readonly path: string; readonly text: string }): string[] {
  const specifiers = [...text.matchAll(anyStatement), ...text.matchAll(dynamic)].map(
    ([, specifier = '']) => specifier,
  );
  return specifiers
    .filter((specifier) => /^(@\/|\.)/.test(specifier))
    .map((specifier) => resolveImport(specifier, join(root, path)));
}

/** The circles in a graph: groups of which each member reaches all others. */
export function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  // Tarjan's strongly connected components.
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      else if (!open.includes(next)) continue;
      low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1) circles.push(circle.toSorted());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/** Everything that a file pulls into its bundle: our files by path, packages by name as imported. */
export function reachedFrom(entry: string, imports = importsOf): Reached {
  const reached = new Map<string, string | null>([[entry, null]]);
  for (const [name] of reached) {
    const file = join(root, name);
    if (!/\.(ts|tsx|mjs|js)$/.test(name) || !existsSync(file)) continue;
    for (const specifier of imports(readFileSync(file, 'utf8'))) {
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
