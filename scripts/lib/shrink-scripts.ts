import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What runs in pages and in the worker; the extension's own pages are loaded once in a while and stay as they are. */
const scripts = /(?:^|\/)(?:background|card|windows|[a-z]+-reader)\.js$|content|^worker\//;

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
        const { code } = await minify(chunk.code, { compress, mangle: true, module: false });
        if (code !== undefined) chunk.code = code;
      }
    },
  };
}
