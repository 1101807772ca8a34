import type { Plugin } from 'vite';
import { parseAst } from 'vite';
import { unusedDrive, unusedFiles } from '../../utils/connections/google/unused.ts';
import { unusedNotion } from '../../utils/connections/notion/unused.ts';

/** Statements and methods that the build leaves out of one vendor's file, by how they begin. */
interface Trim {
  /** How the file's path ends. */
  readonly file: string;
  /** Each must fit at least one statement of the file, so that a vendor's new version cannot pass unnoticed. */
  readonly without: readonly RegExp[];
}

/** Its methods that only those parts call, or a client that tries again by itself. */
const unusedMethods = [
  'async *streamRequest',
  'async executeSingleStreamRequest',
  'calculateRetryDelay',
  'parseRetryAfterHeader',
  'sleep',
  'warnUnknownParams',
];

const notion = '@notionhq/client/build/src';
const methods = (names: readonly string[]) =>
  names.map((name) => new RegExp(`^${name.replace('*', '\\*')}\\(`));
const members = (parts: readonly string[]) => parts.map((part) => new RegExp(`^this\\.${part} = `));

export const trims: readonly Trim[] = [
  {
    file: `${notion}/Client.js`,
    // Meeting notes belong to blocks.
    without: [...members(unusedNotion), ...methods(unusedMethods), /^const meeting_notes_1 = /],
  },
  {
    file: `${notion}/api-endpoints.js`,
    without: [/^__exportStar\(require\("/],
  },
  {
    file: 'googleapis/build/src/apis/drive/v3.js',
    without: [
      ...members(unusedDrive),
      ...methods(unusedFiles),
      ...unusedDrive.map(
        (part) => new RegExp(`^drive_v3\\.Resource\\$${part.charAt(0).toUpperCase()}${part.slice(1)} = `),
      ),
    ],
  },
];

/** The file without these statements; every other character keeps its place. Throws where one of them is not found. */
export function trimmed(code: string, { file, without }: Trim): string {
  const missing = new Set(without);
  const dropped: { readonly start: number; readonly end: number }[] = [];
  for (const statement of statementsOf(parseAst(code))) {
    const text = code.slice(statement.start, statement.end);
    const fits = without.filter((beginning) => beginning.test(text));
    for (const beginning of fits) missing.delete(beginning);
    if (fits.length > 0) dropped.push(statement);
  }
  const [first] = missing;
  if (first !== undefined)
    throw new Error(`${file} has nothing like ${first}: see scripts/lib/trim-vendors.ts.`);
  let rest = code;
  for (const { start, end } of dropped) {
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end);
  }
  return rest;
}

/** Leaves unused parts of the vendors' clients, which no bundler can shake off, out of the build. */
export function trimVendors(): Plugin {
  return {
    name: 'trim-vendors',
    apply: 'build',
    transform(code, id) {
      const trim = trims.find(({ file }) => id.endsWith(`/node_modules/${file}`));
      return trim === undefined ? null : { code: trimmed(code, trim), map: null };
    },
  };
}

interface Statement {
  readonly start: number;
  readonly end: number;
}

/** Every statement within, at any depth; those inside another come after it. */
function* statementsOf(node: unknown): Generator<Statement> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && isStatement(node)) yield node;
  for (const child of Object.values(node)) yield* statementsOf(child);
}

function isStatement(
  node: object & { readonly type: unknown },
): node is Statement & { readonly type: string } {
  return (
    ['ExpressionStatement', 'VariableDeclaration', 'MethodDefinition'].includes(String(node.type)) &&
    'start' in node &&
    'end' in node
  );
}
