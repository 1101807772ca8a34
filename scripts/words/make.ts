import { type Bundle, bundles } from '../../utils/words/bundles.ts';
import type { Message } from '../../utils/words/message.ts';
import { type Room, readRooms, roomsOf } from './catalogue.ts';
import { compileMessage, valuesOf } from './compile.ts';

const head =
  '// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.\n';

/** `sample-team` as a name of a constant and of a type. */
const constantOf = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const typeOf = (name: string) => `${constantOf(name).replace(/^./, (letter) => letter.toUpperCase())}Words`;

/** The files of utils/words/made: of each room its English and the values of each message, of each bundle its rooms. */
export function madeFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const rooms = readRooms('en');
  for (const name of roomsOf('pages')) files.set(`room-${name}.ts`, roomFile(name, rooms[name] ?? {}));
  for (const bundle of Object.keys(bundles) as Bundle[]) files.set(`${bundle}.ts`, bundleFile(bundle));
  return files;
}

function roomFile(name: string, room: Room): string {
  const messages = Object.entries(room).map(([key, text]): readonly [string, Message] => [
    `${name}.${key}`,
    compileMessage(text, 'en'),
  ]);
  const types = messages.map(([key, message]) => {
    const values = [...valuesOf(message)].map(([value, type]) => `readonly ${value}: ${type}`);
    return `  readonly '${key}': ${values.length === 0 ? 'NoValues' : `{ ${values.join('; ')} }`};`;
  });
  const texts = messages.map(([key, message]) => `  '${key}': ${JSON.stringify(message)},`);
  const needsNone = types.some((line) => line.endsWith('NoValues;'));
  return [
    head,
    needsNone
      ? "import type { NoValues, Pack } from '../message';"
      : "import type { Pack } from '../message';",
    '',
    `export interface ${typeOf(name)} {`,
    ...types,
    '}',
    '',
    `export const ${constantOf(name)}: Pack = {`,
    ...texts,
    '};',
    '',
  ].join('\n');
}

function bundleFile(bundle: Bundle): string {
  const names = roomsOf(bundle);
  const imports = names.map(
    (name) => `import { ${constantOf(name)}, type ${typeOf(name)} } from './room-${name}.ts';`,
  );
  return [
    head,
    ...imports.toSorted(),
    "import type { Pack } from '../message';",
    '',
    `export type ${typeOf(bundle)} = ${names.map(typeOf).join(' & ')};`,
    '',
    `export const ${constantOf(bundle)}English: Pack = { ${names.map((name) => `...${constantOf(name)}`).join(', ')} };`,
    '',
  ].join('\n');
}
