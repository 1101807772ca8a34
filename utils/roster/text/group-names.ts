const between = /[;,،；、\n]/;

/**
 * The names of groups in one cell, between commas, semicolons or line breaks. One that belongs to a name has a backslash
 * before it, and so has a backslash.
 */
export function groupNames(cell: string): readonly string[] {
  const names: string[] = [''];
  const add = (char: string) => names.push(`${names.pop() ?? ''}${char}`);
  const chars = [...cell];
  for (let at = 0; at < chars.length; at += 1) {
    const [char = '', next = ''] = [chars[at], chars[at + 1]];
    if (char === '\\' && (next === '\\' || between.test(next))) {
      at += 1;
      add(next);
    } else if (between.test(char)) names.push('');
    else add(char);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** The other way round: what `groupNames` reads back. */
export const writeGroupNames = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(/[\\;,،；、]/g, '\\$&').replaceAll('\n', ' ')).join('; ');
