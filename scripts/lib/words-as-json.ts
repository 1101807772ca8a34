import type { Plugin } from 'vite';
import { packOf } from '../words/catalogue.ts';

/**
 * The English of the pages, a hundred kilobytes of messages, as a text that is parsed when a page starts: a browser
 * reads JSON in a third of the time of the same object in a script. Tests load the modules as they are.
 */
export function wordsAsJson(): Plugin {
  return {
    name: 'words-as-json',
    apply: 'build',
    load: (id) =>
      /\/utils\/words\/made\/pages\.ts$/.test(id)
        ? `export const pagesEnglish = JSON.parse(${JSON.stringify(JSON.stringify(packOf('pages', 'en')))});`
        : null,
  };
}
