import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundles } from '../../utils/words/bundles.ts';
import { languages } from '../../utils/words/languages.ts';
import { catalogueFolder, type Rooms, readRooms, roomsOf } from './catalogue.ts';
import { compileMessage, valuesOf } from './compile.ts';

import { englishIn } from './english-in.ts';
import { madeFiles } from './make.ts';
import { isGuarded } from './not-sentences.ts';
import { shippedFiles } from './shipped-files.ts';

/** Where the texts of the manifest are named. */
const manifest = new URL('../../wxt.config.ts', import.meta.url);

/** What the stores allow (developer.chrome.com, manifest: name and description, read 2026-11-29). */
const longest: Readonly<Record<string, number>> = { 'manifest.name': 75, 'manifest.description': 132 };

/** Everything that is wrong with the catalogue, what is made of it and how it is used, a sentence each. */
export function problemsOfWords(): string[] {
  const english = readRooms('en');
  const files = shippedFiles();
  const problems = [
    ...languages.flatMap((language) => problemsOf(language, readRooms(language), english)),
    ...unusedKeys(english, [...files.map(({ text }) => text), readFileSync(manifest, 'utf8')]),
    ...files
      .filter(({ path }) => isGuarded(path))
      .flatMap(({ path, text }) =>
        englishIn(path, text).map((found) => `${path}: not in the catalogue: ${found}`),
      ),
  ];
  // A catalogue that cannot be compiled cannot be compared.
  return problems.length > 0 ? problems : staleFiles();
}

/** What one language lacks, has too many, or says with other values than English. */
export function problemsOf(language: string, rooms: Rooms, english: Rooms): string[] {
  const problems: string[] = [];
  const ours = flat(rooms);
  const theirs = flat(english);
  for (const key of theirs.keys()) if (!ours.has(key)) problems.push(`${language}: ${key} is missing`);
  for (const [key, text] of ours) {
    const source = theirs.get(key);
    if (source === undefined) problems.push(`${language}: ${key} is not in English`);
    else
      problems.push(...problemsOfText(text, language, source).map((what) => `${language}: ${key}: ${what}`));
    const most = longest[key];
    if (most !== undefined && text.length > most) {
      problems.push(`${language}: ${key} has ${text.length} characters; ${most} are allowed`);
    }
  }
  return problems;
}

function problemsOfText(text: string, language: string, source: string): string[] {
  if (text.trim() === '' || text !== text.trim()) return ['empty, or white space at an end'];
  try {
    const [mine, english] = [
      valuesOf(compileMessage(text, language)),
      valuesOf(compileMessage(source, 'en')),
    ];
    const write = (values: ReadonlyMap<string, string>) =>
      [...values].map((one) => one.join(': ')).join(', ');
    return write(mine) === write(english) ? [] : [`has {${write(mine)}}, English has {${write(english)}}`];
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)];
  }
}

/** Keys that no shipped file names, and rooms of a bundle that do not exist. */
export function unusedKeys(english: Rooms, texts: readonly string[]): string[] {
  const all = texts.join('\n');
  const held = new Set((Object.keys(bundles) as Bundle[]).flatMap(roomsOf));
  const isNamed = (key: string) =>
    all.includes(`'${key}'`) ||
    all.includes(`__MSG_${key.replace(/^manifest\./, '').replaceAll('-', '_')}__`);
  return [
    ...[...held].flatMap((room) =>
      english[room] === undefined ? [`${room}: no such room in the catalogue`] : [],
    ),
    ...[...flat(english).keys()].flatMap((key) => (isNamed(key) ? [] : [`${key} is not used`])),
  ];
}

function staleFiles(): string[] {
  const folder = join(catalogueFolder, '..', 'made');
  const wanted = madeFiles();
  const there = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return [...new Set([...wanted.keys(), ...there.keys()])].flatMap((name) =>
    wanted.get(name) === there.get(name)
      ? []
      : [`utils/words/made/${name} is not what the catalogue says: npm run words`],
  );
}

const flat = (rooms: Rooms): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rooms).flatMap(([room, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${room}.${key}`, text] as const),
    ),
  );
