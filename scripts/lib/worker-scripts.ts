import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const loader = new URL('../../utils/worker/scripts.ts', import.meta.url);
/** Where the scripts are known in the worker, by their file. */
const known = 'meantimeScripts';

/**
 * Makes of the worker's build one file with all that it imports at its start, and one more for each `import()` in it:
 * see docs/decisions/worker-scripts.md. A service worker has no `import()`, so what the bundler makes of one is
 * replaced by a loader of our own.
 */
export function workerScripts(): Plugin {
  let isWorker = false;
  return {
    name: 'worker-scripts',
    apply: 'build',
    enforce: 'post',
    config({ build = {} }) {
      isWorker = build.lib !== undefined && build.lib !== false && build.lib.fileName === 'background';
      if (!isWorker || !build.lib) return;
      // The one format with a file for each `import()` that needs no modules.
      build.lib.formats = ['cjs'];
      return {
        build: { rolldownOptions: { output: { chunkFileNames: 'worker/[name].js', exports: 'named' } } },
      };
    },
    async generateBundle(_, bundle) {
      if (!isWorker) return;
      const chunks = new Map<string, Chunk>();
      for (const each of Object.values(bundle)) if (each.type === 'chunk') chunks.set(each.fileName, each);
      const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
      if (entry === undefined) throw new Error('The worker has no script that starts it.');
      const atStart = reached(entry.fileName, chunks);
      const later = [...chunks.keys()].filter((file) => !atStart.includes(file));
      for (const chunk of chunks.values()) chunk.code = wrapped(chunk, chunks, atStart);
      const { code } = await transformWithOxc(readFileSync(loader, 'utf8'), loader.pathname);
      const start = `{const a=self.${known},{require,load}=startScripts(self,a,${JSON.stringify(later)});require(${JSON.stringify(entry.fileName)})}`;
      const parts = atStart.map((file) => chunks.get(file)?.code ?? '');
      entry.code = `(()=>{${code.replaceAll('export ', '')}\n${parts.join('\n')}\n${start}})();`;
      for (const file of atStart) if (file !== entry.fileName) delete bundle[file];
    },
  };
}

interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly isEntry: boolean;
  code: string;
}

/** A file and all that it imports before it runs, itself last. */
function reached(file: string, chunks: ReadonlyMap<string, Chunk>): string[] {
  const found = new Set<string>([file]);
  for (const each of found) {
    for (const next of chunks.get(each)?.imports ?? []) found.add(next);
  }
  return [...found].reverse();
}

const dynamic = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((["'`])([^"'`]+)\1\)\)/g;
const required = /\brequire\((["'`])(\.{1,2}\/[^"'`]+)\1\)/g;

/** A chunk as a function that is run when it is asked for, its imports by their files. */
function wrapped(
  { fileName, code, dynamicImports }: Chunk,
  chunks: ReadonlyMap<string, Chunk>,
  atStart: readonly string[],
): string {
  const fileOf = (specifier: string) => {
    const file = posix.join(posix.dirname(fileName), specifier);
    if (!chunks.has(file))
      throw new Error(`${fileName} imports ${specifier}, which is none of the worker's files.`);
    return file;
  };
  const left = new Set(dynamicImports);
  const asked = code
    .replace(dynamic, (_, __, specifier: string) => {
      const file = fileOf(specifier);
      left.delete(file);
      const files = reached(file, chunks).filter((each) => !atStart.includes(each));
      return `load(${JSON.stringify(file)},${JSON.stringify(files)})`;
    })
    .replace(required, (_, __, specifier: string) => `require(${JSON.stringify(fileOf(specifier))})`);
  // A new version of the bundler may write it in another way.
  if (left.size > 0) throw new Error(`${fileName} would not load ${[...left].join(', ')} on demand.`);
  return `(self.${known}??={})[${JSON.stringify(fileName)}]=(exports,require,load)=>{${asked}\n};`;
}
