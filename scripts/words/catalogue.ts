import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bundle, bundles } from '../../utils/words/bundles.ts';
import { languages, pseudoLanguage } from '../../utils/words/languages.ts';
import type { Pack } from '../../utils/words/message.ts';
import { compileMessage } from './compile.ts';
import { pseudoMessage } from './pseudo.ts';

/** Texts by key as a translator writes them. */
export type Room = Readonly<Record<string, string>>;
/** The rooms of one language by their names. */
export type Rooms = Readonly<Record<string, Room>>;

const here = dirname(fileURLToPath(import.meta.url));
export const catalogueFolder = join(here, '..', '..', 'utils', 'words', 'catalogue');

/** Every room of one language as its files say. */
export function readRooms(language: string): Rooms {
  const files = readdirSync(join(catalogueFolder, language)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.toSorted().map((name) => {
      const text = readFileSync(join(catalogueFolder, language, name), 'utf8');
      return [name.slice(0, -'.json'.length), JSON.parse(text) as Room];
    }),
  );
}

/** The names of a bundle's rooms; the pages' bundle has all of them but the manifest's. */
export const roomsOf = (bundle: Bundle): readonly string[] =>
  bundles[bundle] ?? Object.keys(readRooms('en')).filter((name) => name !== 'manifest');

/** What the run time loads: the compiled messages of a bundle by `room.key`. */
export function packOf(bundle: Bundle, language: string): Pack {
  const isPseudo = language === pseudoLanguage;
  const source = isPseudo ? 'en' : language;
  const rooms = readRooms(source);
  const entries = roomsOf(bundle).flatMap((name) =>
    Object.entries(rooms[name] ?? {}).map(([key, text]) => {
      const message = compileMessage(text, source);
      return [`${name}.${key}`, isPseudo ? pseudoMessage(message) : message] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** The browser's own catalogue of a language, for the manifest: keys with `_` in place of `-`. */
export function localeFile(language: string): string {
  const entries = Object.entries(readRooms(language).manifest ?? {}).map(([key, message]) => [
    key.replaceAll('-', '_'),
    { message },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** All files of words that a build has, by path; the pseudo-language only where it is asked for. */
export function wordFiles({ pseudo = false } = {}): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) files.set(`_locales/${language}/messages.json`, localeFile(language));
  for (const language of pseudo ? [...languages, pseudoLanguage] : languages) {
    for (const bundle of Object.keys(bundles) as Bundle[]) {
      files.set(`words/${bundle}.${language}.json`, JSON.stringify(packOf(bundle, language)));
    }
  }
  return files;
}
