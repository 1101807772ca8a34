import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Sentence } from '../lib/say.mjs';

/** A file of people, and how to read it. */
export interface AskedFile {
  readonly bytes: Uint8Array;
  /** A label of the Encoding standard; null where the file says it by itself. */
  readonly encoding: string | null;
  /** Plain date of zones that carry none. */
  readonly today: string;
}

const usage = 'npm run -s read-people -- [--encoding LABEL] [--today 2026-11-30] FILE';

/** Reads the command line and the file it names; throws a Sentence about the first thing that is wrong. */
export function readArguments(args: readonly string[]): AskedFile {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Sentence(`Name one file of people: ${usage}`);
  return { bytes: read(file), encoding: encodingOf(values.encoding), today: dateOf(values.today) };
}

function parse(args: readonly string[]) {
  try {
    const options = { encoding: { type: 'string' }, today: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Sentence(`${line} (${usage})`);
  }
}

function encodingOf(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new Sentence(
      `"${label}" is no encoding; write a label such as utf-8, shift_jis, gbk or windows-1251.`,
    );
  }
}

function dateOf(text: string | undefined): string {
  if (text === undefined) return Temporal.Now.plainDateISO().toString();
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    throw new Sentence(`"${text}" is no date; write it like --today 2026-11-30.`);
  }
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    if (code === 'ENOENT') throw new Sentence(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Sentence(`${file} is a folder; name one file of people in it.`);
    throw new Sentence(`${file} cannot be read (${code}).`);
  }
}
