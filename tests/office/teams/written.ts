/** A letter in the editor; `href` where it stands in a link. */
export interface Cell {
  readonly char: string;
  readonly href: string | null;
}
export type Line = readonly Cell[];

const cells = (text: string, href: string | null): Line =>
  [...text].flatMap((char) => char.split('').map((unit) => ({ char: unit, href })));

export const linesOfText = (text: string): readonly Line[] =>
  text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => cells(line, null));

export const textOf = (line: Line): string => line.map(({ char }) => char).join('');

/** Neighbours under the same link (or none) are one run. */
export function runsOf(line: Line): readonly { readonly text: string; readonly href: string | null }[] {
  const runs: { text: string; href: string | null }[] = [];
  for (const { char, href } of line) {
    const last = runs.at(-1);
    if (last && last.href === href) last.text += char;
    else runs.push({ text: char, href });
  }
  return runs;
}

/** In the office's own markup, as messages are kept. */
export const markupOf = (line: Line): string =>
  runsOf(line)
    .map(({ text, href }) => (href === null ? text : `[${text}](${href})`))
    .join('');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};
const decode = (text: string) => text.replaceAll(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

/** What is pasted as HTML: of its markup, links and line ends remain. */
export function linesOfHtml(html: string): readonly Line[] {
  const lines: Cell[][] = [[]];
  let href: string | null = null;
  for (const [, tag = '', text = ''] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (/^a\s/i.test(tag)) href = decode(/href\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1] ?? '') || null;
    else if (/^\/a\b/i.test(tag)) href = null;
    else if (/^(br\b|\/(p|div|li)\b)/i.test(tag)) lines.push([]);
    else if (text !== '') lines.at(-1)?.push(...cells(decode(text).replaceAll('\n', ' '), href));
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}
