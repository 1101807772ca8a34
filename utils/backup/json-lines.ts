import { readJson } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';

export type JsonPath = readonly (string | number)[];

/**
 * The line (from 1) on which the value at each of these paths begins; of a path that leads nowhere that of the
 * nearest value around it. `text` must be valid JSON; it is gone through once.
 */
export function jsonLines(text: string, paths: readonly JsonPath[]): number[] {
  if (paths.length === 0) return [];
  const wanted = new Set(paths.flatMap((path) => path.map((_, at) => keyOf(path.slice(0, at + 1)))));
  const lines = new Map<string, number>();
  const stack: { readonly key: string; readonly isList: boolean; at: number; name: string }[] = [];
  let line = 1;
  let awaitsName = false;
  const begin = () => {
    const around = stack.at(-1);
    if (around === undefined) return '';
    const key = `${around.key}\0${around.isList ? around.at : around.name}`;
    if (wanted.has(key)) lines.set(key, line);
    return key;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const around = stack.at(-1);
    if (char === '\n') line += 1;
    else if (char === '{' || char === '[') {
      stack.push({ key: begin(), isList: char === '[', at: 0, name: '' });
      awaitsName = char === '{';
    } else if (char === '}' || char === ']') {
      stack.pop();
      awaitsName = false;
    } else if (char === ',') {
      if (around !== undefined) around.at += 1;
      awaitsName = around?.isList === false;
    } else if (char === '"') {
      const end = endOfText(text, at);
      if (awaitsName && around !== undefined) around.name = nameIn(text.slice(at, end + 1));
      else begin();
      awaitsName = false;
      at = end;
    } else if (/[-0-9tfn]/.test(char)) {
      begin();
      while (/[-+.\w]/.test(text.charAt(at + 1))) at += 1;
    }
  }
  return paths.map((path) => {
    for (let length = path.length; length > 0; length--) {
      const found = lines.get(keyOf(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  });
}

const keyOf = (path: JsonPath) => path.map((part) => `\0${part}`).join('');

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}

const name = z.string();

function nameIn(quoted: string): string {
  const read = readJson(quoted, name);
  return read.ok ? read.value : '';
}
