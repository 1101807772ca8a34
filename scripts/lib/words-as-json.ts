import type { Plugin } from 'vite';
import { lateRooms } from '../../utils/words/late-rooms.ts';
import { packOf } from '../words/catalogue.ts';

/**
 * The English of the pages, a hundred and forty kilobytes of messages, as a text for each room that is parsed when the
 * first of its messages is said: a page says those of a few rooms. A browser reads JSON in a third of the time of the same
 * object in a script. What few pages say comes with those (`lateRooms`). Tests load the modules as they are.
 */
export function wordsAsJson(): Plugin {
  return {
    name: 'words-as-json',
    apply: 'build',
    load: (id) =>
      /\/utils\/words\/made\/pages\.ts$/.test(id)
        ? `const texts = ${JSON.stringify(textsOf(packOf('pages', 'en')))};${parsedByRoom}`
        : null,
  };
}

/** Keys are `room.key`. What nobody asks for by a key, such as a symbol, is in no room. */
const parsedByRoom = `
const rooms = new Map();
const roomOf = (key) => {
  const name = key.slice(0, key.indexOf('.'));
  if (!rooms.has(name)) rooms.set(name, Object.hasOwn(texts, name) ? JSON.parse(texts[name]) : {});
  return rooms.get(name);
};
export const pagesEnglish = new Proxy({}, {
  get: (_, key) =>
    typeof key === 'string' && Object.hasOwn(roomOf(key), key) ? roomOf(key)[key] : undefined,
});`;

function textsOf(pack: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const rooms = Map.groupBy(Object.entries(pack), ([key]) => key.slice(0, key.indexOf('.')));
  return Object.fromEntries(
    [...rooms]
      .filter(([name]) => !lateRooms.includes(name))
      .map(([name, messages]) => [name, JSON.stringify(Object.fromEntries(messages))]),
  );
}
