import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { workerScripts } from './worker-scripts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The files that are built of these modules, by their path; `background.ts` starts. */
async function built(
  modules: Readonly<Record<string, string>>,
  { fileName = 'background', minify = true } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'meantime-worker-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, name), text);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [workerScripts()],
    build: {
      outDir: 'out',
      minify,
      lib: { entry: join(folder, 'background.ts'), formats: ['iife'], name: 'background', fileName },
      rolldownOptions: { output: { entryFileNames: `${fileName}.js` } },
    },
  });
  const out = join(folder, 'out');
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

/** A service worker that runs these files; `said` is what its code said, `imported` what it loaded. */
function run(files: ReadonlyMap<string, string>) {
  const said: unknown[] = [];
  const imported: string[] = [];
  const context = createContext({
    say: (what: unknown) => said.push(what),
    addEventListener: () => undefined,
  });
  Object.assign(context, {
    self: context,
    importScripts: (path: string) => {
      imported.push(path);
      runInContext(files.get(path.slice(1)) ?? '', context);
    },
  });
  runInContext(files.get('background.js') ?? '', context);
  return { said, imported, context };
}

const modules = {
  'counter.ts': "export let count = 0; export const add = () => { count += 1; }; say('counter');",
  'common.ts': "export const common = ['common']; say('common');",
  'first.ts':
    "import { add } from './counter'; import { common } from './common'; say('first'); export const first = () => { add(); return common; };",
  'second.ts': "import { common } from './common'; say('second'); export const second = () => common;",
  'background.ts': `import { add, count } from './counter';
    declare const say: (what: unknown) => void;
    add();
    Object.assign(globalThis, {
      askFirst: async () => { const { first } = await import('./first'); first(); say(count); },
      askBoth: async () => say((await import('./first')).first() === (await import('./second')).second()),
    });`,
};

test.each([
  ['a build', true],
  ['a build for development', false],
])('in %s an import() is a file that runs when it is asked for, over the same modules', async (_, minify) => {
  const files = await built(modules, { minify });
  expect([...files.keys()]).toEqual([
    'background.js',
    'worker/common.js',
    'worker/first.js',
    'worker/second.js',
  ]);
  const { said, imported, context } = run(files);
  expect(said).toEqual(['counter']);
  expect(imported).toEqual([]);
  await runInContext('askFirst()', context);
  // One counter for both: the start added one, the second script another.
  expect(said).toEqual(['counter', 'common', 'first', 2]);
  expect(imported.toSorted()).toEqual(['/worker/common.js', '/worker/first.js']);
});

test('what two of them share is loaded and run once', async () => {
  const { said, imported, context } = run(await built(modules));
  await runInContext('askBoth()', context);
  expect(said).toEqual(['counter', 'common', 'first', 'second', true]);
  expect(imported.filter((path) => path === '/worker/common.js')).toHaveLength(1);
});

test('a worker without an import() is one file', async () => {
  const files = await built({ 'background.ts': "say('only');", 'counter.ts': '' });
  expect([...files.keys()]).toEqual(['background.js']);
  expect(run(files).said).toEqual(['only']);
});

test('a build of another script is left alone', async () => {
  const files = await built({ 'background.ts': "say('page');" }, { fileName: 'card' });
  expect([...files.keys()]).toEqual(['card.js']);
  expect(files.get('card.js')).not.toMatch(/meantimeScripts/);
});
