import { describe, expect, test } from 'vitest';
import { siteIds } from '@/utils/domain/thread/capture';
import { median, sourceFiles } from './source-files.ts';

// This file has to name what it forbids.
const files = sourceFiles().filter(({ path }) => path !== 'tests/unit/structure.test.ts');
const code = files.filter(({ path }) => /\.(ts|tsx)$/.test(path));
describe('the size of files', () => {
  test('no file is longer than 300 lines: split it by idea', () => {
    expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  test('the median of TypeScript files is under 70 lines', () => {
    expect(median(code.map(({ lines }) => lines))).toBeLessThan(70);
  });

  test('files in entrypoints/ only compose: at most 40 lines', () => {
    const long = files.filter(({ path, lines }) => path.startsWith('entrypoints/') && lines > 40);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('file names are kebab-case', () => {
    const odd = files.filter(({ path }) => !/^[a-z0-9.-]+$/.test(path.split('/').at(-1) ?? ''));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe('what stands in files', () => {
  const shipped = files.filter(
    ({ path }) => /^(entrypoints|components|utils)\//.test(path) && !path.includes('.test.'),
  );
  const offenders = (list: typeof files, pattern: RegExp) =>
    list.flatMap(({ path, text }) => {
      const line = text.split('\n').findIndex((one) => pattern.test(one));
      return line < 0 ? [] : [`${path}:${line + 1}`];
    });

  test('JSON becomes a value through a schema: `readJson` alone parses it', () => {
    const parsers = offenders(shipped, /JSON\.parse|\.json\(\)/).map((found) => found.split(':')[0]);
    // The one parser, and a file of our own build.
    expect(parsers.toSorted()).toEqual(['utils/platform/read-json.ts', 'utils/words/read-pack.ts']);
  });

  test('shipped code never writes markup into a page: build nodes, set textContent', () => {
    const pattern =
      /\.(innerHTML|outerHTML)\s*\+?=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(offenders(shipped, pattern)).toEqual([]);
  });

  test('shipped code never runs text as code', () => {
    expect(offenders(shipped, /\beval\(|new Function\(/)).toEqual([]);
  });

  test('the rules against `any` and `!` are never switched off', () => {
    expect(
      offenders(code, /biome-ignore lint\/(suspicious\/noExplicitAny|style\/noNonNullAssertion)/),
    ).toEqual([]);
    expect(offenders(code, /@ts-(ignore|nocheck)/)).toEqual([]);
  });

  test('every TODO has a date in brackets, so that it can be overdue', () => {
    expect(offenders(files, /\bTODO\b(?! \[\d{4}-\d{2}-\d{2}\])/)).toEqual([]);
  });

  test('no test is switched off for good or runs alone', () => {
    expect(offenders(files, /\b(test|it|describe)\.only\(|\b(test|it|describe)\.skip\(/)).toEqual([]);
  });
});

describe('site adapters', () => {
  const folderOf = (path: string) => /^utils\/sites\/([a-z-]+)\/adapter\.ts$/.exec(path)?.[1];
  const adapters = files.map(({ path }) => folderOf(path)).filter((name) => name !== undefined);

  test('the sites and the folders with an adapter are the same', () => {
    expect(adapters.sort()).toEqual([...siteIds].sort());
  });

  test.each(adapters)('%s passes the contract kit', (name) => {
    const tests = files.filter(
      ({ path, text }) =>
        path.startsWith(`tests/unit/sites/${name}/`) &&
        path.endsWith('.test.ts') &&
        /kits\/site\//.test(text),
    );
    expect(tests.map(({ path }) => path)).not.toEqual([]);
  });
});

test('no test stands directly in entrypoints/, where it would break the build', () => {
  expect(
    files.filter(({ path }) => /^entrypoints\/.*\.test\.tsx?$/.test(path)).map(({ path }) => path),
  ).toEqual([]);
});
