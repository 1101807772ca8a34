const between = /[;,،；、\n]/;

/** Before it is the group that the next one is a member of, as a cell writes it: `Europe › Support`. */
const into = '›';

/** The same between the names of a way through groups in groups, as it is read: no text has it. */
export const groupStep = '\uE000';

/**
 * The names of groups in one cell, between commas, semicolons or line breaks; a way through groups in groups is one of them,
 * its names with `groupStep` between. A sign that belongs to a name has a backslash before it, and so has a backslash.
 */
export function groupNames(cell: string): readonly string[] {
  const names: string[] = [''];
  const add = (char: string) => names.push(`${names.pop() ?? ''}${char}`);
  const chars = [...cell];
  for (let at = 0; at < chars.length; at += 1) {
    const [char = '', next = ''] = [chars[at], chars[at + 1]];
    if (char === '\\' && (next === '\\' || next === into || between.test(next))) {
      at += 1;
      add(next);
    } else if (between.test(char)) names.push('');
    else add(char === into ? groupStep : char);
  }
  return names.flatMap((name) => tidyWay(name) ?? []);
}

/** The name of a choice, which nothing divides but steps into groups. */
export const groupChoice = (text: string): readonly string[] =>
  tidyWay(text.replaceAll(into, groupStep)) ?? [];

/** The other way round: what `groupNames` reads back. */
export const writeGroupNames = (names: readonly string[]): string =>
  names.map((name) => written(name.replaceAll(/[\\;,،；、›]/g, '\\$&').replaceAll('\n', ' '))).join('; ');

/** The same as a choice; null where its name would be read as another. */
export function writeGroupChoice(name: string): string | null {
  return name.includes(into) || name.includes(',') ? null : written(name);
}

const written = (name: string) => name.replaceAll(groupStep, ` ${into} `);

/** Null where no name is left. */
function tidyWay(text: string): readonly string[] | null {
  const names = text.split(groupStep).map((name) => name.trim());
  const way = names.filter((name) => name !== '').join(groupStep);
  return way === '' ? null : [way];
}
