import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { floorOf, floors } from './floors.ts';
import { circlesIn, filesImportedBy } from './import-graph.ts';
import { sourceFiles } from './source-files.ts';

const shipped = sourceFiles().filter(
  ({ path }) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
);
const tests = sourceFiles().filter(({ path }) => /^(utils|components)\/.*\.test\.tsx?$/.test(path));
const imports = new Map(shipped.map((file) => [file.path, new Set(filesImportedBy(file))]));
const pairs = [...imports].flatMap(([from, targets]) => [...targets].map((to) => [from, to] as const));

test('the walk sees the tree', () => {
  expect(pairs.length).toBeGreaterThan(2000);
  // A specifier that leads nowhere would hide an import.
  expect(pairs.filter(([, to]) => !/\.\w+$/.test(to))).toEqual([]);
});

test('every folder of utils/ has its floor', () => {
  const rooms = new Set(shipped.flatMap(({ path }) => /^utils\/([^/]+)\//.exec(path)?.slice(1) ?? []));
  expect([...rooms].toSorted()).toEqual([...floors].toSorted());
});

test('imports go down the floors', () => {
  const wrong = pairs.filter(([from, to]) => floorOf(from) > floorOf(to));
  expect(wrong.map((pair) => pair.join(' -> '))).toEqual([]);
});

test('pages of others and the worker do not see each other', () => {
  const wrong = pairs.filter(([from, to]) => /^utils\/worker\//.test(from) && /^utils\/page\//.test(to));
  expect(wrong.map((pair) => pair.join(' -> '))).toEqual([]);
});

test('nothing that is shipped, nor a test beside it, imports tests/ or scripts/', () => {
  const wrong = [...shipped, ...tests].flatMap((file) =>
    filesImportedBy(file)
      .filter((to) => /^(tests|scripts)\//.test(to))
      .map((to) => `${file.path} -> ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by a circle, by types included', () => {
  expect(circlesIn(imports)).toEqual([]);
});

test('no folder imports another by a circle; a folder and those within it may see each other', () => {
  const folders = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    const [here, there] = [dirname(from), dirname(to)];
    const isWithin = `${here}/`.startsWith(`${there}/`) || `${there}/`.startsWith(`${here}/`);
    if (isWithin) continue;
    folders.set(here, (folders.get(here) ?? new Set()).add(there));
  }
  expect(circlesIn(folders)).toEqual([]);
});

test('a circle is found, and a chain is none', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['a', 'd'])],
    ['d', new Set<string>()],
  ]);
  expect(circlesIn(graph)).toEqual([['a', 'b', 'c']]);
});
