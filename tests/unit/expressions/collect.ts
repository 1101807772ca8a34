import { join } from 'node:path';
import { parseAst } from 'vite';
import { root, sourceFiles } from '../source-files';

/** A regular expression of the shipped code. */
export interface Found {
  readonly expression: RegExp;
  /** `path:line`, where it is first found. */
  readonly where: string;
}

const shipped = /^(?:utils|components|entrypoints)\/.*(?<!\.test)\.tsx?$/;

/** Every expression that is written out in the shipped code, each once. */
export function writtenExpressions(): readonly Found[] {
  const found = new Map<string, Found>();
  for (const { path, text } of sourceFiles()) {
    if (!shipped.test(path)) continue;
    const tree: unknown = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
    for (const { pattern, flags, start } of literalsIn(tree)) {
      const where = `${path}:${text.slice(0, start).split('\n').length}`;
      const key = `/${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { expression: new RegExp(pattern, flags), where });
    }
  }
  return [...found.values()];
}

/** Every expression that a module of the shipped code puts together when it is loaded. */
export async function builtExpressions(): Promise<readonly Found[]> {
  const found: Found[] = [];
  const Native = RegExp;
  for (const { path, text } of sourceFiles()) {
    if (!shipped.test(path) || !text.includes('new RegExp(')) continue;
    globalThis.RegExp = new Proxy(Native, {
      construct: (target, [pattern, flags]) => {
        const expression = new target(pattern, flags);
        found.push({ expression, where: path });
        return expression;
      },
    });
    try {
      await import(/* @vite-ignore */ join(root, path));
    } finally {
      globalThis.RegExp = Native;
    }
  }
  return found;
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
  readonly start: number;
}

function* literalsIn(node: unknown): Generator<Literal> {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && 'start' in node) {
    const { regex, start } = node as { regex: { pattern: string; flags: string }; start: number };
    yield { ...regex, start };
  }
  for (const child of Object.values(node)) yield* literalsIn(child);
}
