import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

// A name that is exported has one meaning in the whole of what is shipped, so that whoever reads an import knows what
// it is. Where sites, or the writers of documents, each do the same thing in their own way, it is the same name.

const same: Readonly<Record<string, { readonly room: string; readonly names: readonly string[] }>> = {
  'what every site reads or does on its pages': {
    room: 'utils/sites/',
    names: [
      ...['authorOf', 'bodyOf', 'hintOf', 'permalinkOf', 'threadIdOf'],
      ...[
        'attachment',
        'avatar',
        'captureMessage',
        'client',
        'conversationOf',
        'directAt',
        'Entry',
        'filesOf',
      ],
      ...['free', 'isMe', 'minuteOf', 'namedIn', 'notReadIn', 'OpenThread', 'readDirect', 'unansweredBy'],
      ...['openAll', 'openLater', 'openWhole', 'putBack', 'readMe', 'readMessage', 'readThread'],
      ...['concernsMe', 'editor', 'findOpen', 'mention', 'nameOfOne', 'picture', 'written'],
    ],
  },
  'what every writer makes of the same decision, and the nodes of which it makes it': {
    room: 'utils/destinations/',
    names: [
      ...['calloutOf', 'contentOf', 'findDuplicates', 'sectionsOf'],
      ...['lineBreak', 'link', 'paragraph', 'table', 'text'],
    ],
  },
};

/** The names that a file exports as its own; what it passes on from another file is that one's. */
function exportsOf({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  expect(errors, path).toEqual([]);
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.source !== null) return [];
    const { declaration, specifiers } = statement;
    const listed = specifiers.flatMap(({ exported }) => ('name' in exported ? [exported.name] : []));
    if (declaration === null) return listed;
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    return 'id' in declaration && declaration.id !== null && 'name' in declaration.id
      ? [declaration.id.name]
      : [];
  });
}

/** The files that export each name. */
function filesByName(files: readonly { readonly path: string; readonly text: string }[]) {
  const all = files.flatMap((file) => exportsOf(file).map((name) => [name, file.path] as const));
  const grouped = Map.groupBy(new Map(all.map((each) => [each.join(' '), each])).values(), ([name]) => name);
  return new Map([...grouped].map(([name, found]) => [name, found.map(([, path]) => path)]));
}

const isShipped = ({ path }: { readonly path: string }) =>
  /^(utils|components)\/.*\.tsx?$/.test(path) &&
  !/\.test\.tsx?$|\.d\.ts$/.test(path) &&
  !path.startsWith('utils/words/made/');

/** The folder right below this room. */
const folderIn = (room: string, path: string) => path.slice(room.length).split('/')[0];

test('every exported name has one meaning', () => {
  const found = filesByName(sourceFiles().filter(isShipped));
  expect(found.size).toBeGreaterThan(1500);
  const several = [...found].filter(([, paths]) => paths.length > 1);
  const left = several.filter(([name, paths]) => {
    const rule = Object.values(same).find(({ names }) => names.includes(name));
    if (rule === undefined || !paths.every((path) => path.startsWith(rule.room))) return true;
    return new Set(paths.map((path) => folderIn(rule.room, path))).size < paths.length;
  });
  expect(left).toEqual([]);
  const names = Object.values(same).flatMap((rule) => rule.names);
  expect(names.filter((name) => !several.some(([one]) => one === name))).toEqual([]);
});

test('exports of every form are seen, and what is only passed on is not', () => {
  const text = `export const a = 1, b = 2;
export function c() {}
export async function d() {}
export class E {}
export interface F {}
export type G = string;
const h = 1;
export { h as i };
export { j } from './other';
export type { K } from './other';
const l = 1;`;
  expect(exportsOf({ path: 'a.ts', text })).toEqual(['a', 'b', 'c', 'd', 'E', 'F', 'G', 'i']);
  const twice = filesByName([
    { path: 'a.ts', text: 'export type Same = 1; export const Same = 1;' },
    { path: 'b.ts', text: 'export type Same = 2;' },
  ]);
  expect(twice.get('Same')).toEqual(['a.ts', 'b.ts']);
});
