import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Path of a module, and what the build takes in its place. Node and the tests load the packages as they are. */
const lean: readonly (readonly [path: RegExp, code: (id: string) => string])[] = [
  // The entry brings helpers for servers: webhooks, paging over everything.
  [
    /@notionhq\/client\/build\/src\/index\.js$/,
    () => "exports.Client = require('./Client').default; Object.assign(exports, require('./errors'));",
  ],
  // The client names itself by it.
  [
    /@notionhq\/client\/build\/package\.json$/,
    (id) => {
      const { name, version } = JSON.parse(readFileSync(id, 'utf8'));
      return JSON.stringify({ name, version });
    },
  ],
];

/** Leaves out of the build what a CommonJS package brings along and nothing here uses: no bundler can tell. */
export function leanPackages(): Plugin {
  return {
    name: 'lean-packages',
    load: (id) => lean.find(([path]) => path.test(id))?.[1](id) ?? null,
  };
}
