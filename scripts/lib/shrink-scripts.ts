import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** What runs in pages and in the worker; the extension's own pages are loaded once in a while and stay as they are. */
const scripts = /(?:^|\/)(?:background|card|windows|[a-z]+-reader)\.js$|content|^worker\//;
const cache = fileURLToPath(new URL('../../node_modules/.cache/shrunk/', import.meta.url));
const lock = new URL('../../package-lock.json', import.meta.url);

/**
 * Minifies the scripts of pages and worker once more, after the bundler: what one leaves the other still finds, a
 * sixtieth of the worker and a thirtieth of a content script.
 */
export function shrinkScripts(): Plugin {
  return {
    name: 'shrink-scripts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !scripts.test(name)) continue;
        // What runs in pages is all our own: no function in it is made for `new` but classes.
        const unsafe = /^(?:background\.js$|worker\/)/.test(name)
          ? {}
          : { unsafe_arrows: true, unsafe_methods: true };
        const compress = { passes: 3, ecma: 2020, ...unsafe } as const;
        chunk.code = await shrunk(chunk.code, { compress, mangle: true, module: false });
      }
    },
  };
}

/**
 * The code minified by these options. It takes a third of a build, and most scripts are the same for each browser and
 * from one build to the next: each is kept by what it is made of, the packages' versions included.
 */
export async function shrunk(code: string, options: MinifyOptions, folder = cache): Promise<string> {
  const hash = createHash('sha256')
    .update(JSON.stringify([code, options]))
    .update(readFileSync(lock));
  const file = `${folder}${hash.digest('hex')}.js`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const made = (await minify(code, options)).code ?? code;
  mkdirSync(folder, { recursive: true });
  // Two builds at once each write their own, and whole.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
