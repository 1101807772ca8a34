import type { Plugin } from 'vite';
import { lateRooms } from '../../utils/words/late-rooms.ts';
import { packOf } from '../words/catalogue.ts';

/**
 * The English of the pages, a hundred and forty kilobytes of messages, as one text for each room in which each message is
 * looked for, and parsed, when it is first said: a page says some of a few rooms. A browser makes a text in a fraction of the
 * time of the same object in a script, and what is not parsed need not be collected again. What few pages say comes with
 * those (`lateRooms`). Tests load the modules as they are.
 */
export function wordsAsJson(): Plugin {
  return {
    name: 'words-as-json',
    apply: 'build',
    load: (id) =>
      /\/utils\/words\/made\/pages\.ts$/.test(id)
        ? `const texts = ${JSON.stringify(textsOf(packOf('pages', 'en')))};${parsedOnce}`
        : null,
  };
}

/** Keys are `room.key`; a line each, its message behind a tab. What nobody asks for by a key, such as a symbol, is in no room. */
const parsedOnce = `
const known = new Map();
const read = (key) => {
  const name = key.slice(0, key.indexOf('.'));
  const room = Object.hasOwn(texts, name) ? texts[name] : '';
  const start = '\\n' + key + '\\t';
  const at = room.indexOf(start);
  return at < 0 ? undefined : JSON.parse(room.slice(at + start.length, room.indexOf('\\n', at + 1)));
};
export const pagesEnglish = new Proxy({}, {
  get: (_, key) => {
    if (typeof key !== 'string') return undefined;
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key);
  },
});`;

function textsOf(pack: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const rooms = Map.groupBy(Object.entries(pack), ([key]) => key.slice(0, key.indexOf('.')));
  return Object.fromEntries(
    [...rooms]
      .filter(([name]) => !lateRooms.includes(name))
      .map(([name, messages]) => [
        name,
        `\n${messages.map(([key, message]) => `${key}\t${JSON.stringify(message)}\n`).join('')}`,
      ]),
  );
}
