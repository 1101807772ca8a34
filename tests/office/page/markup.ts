/** A mail or message as the office's authors write it, read into a tree that each site draws its own way. */
export type Inline =
  | { readonly kind: 'text' | 'bold' | 'code' | 'emoji' | 'mention'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Block =
  | { readonly kind: 'paragraph' | 'quote'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const inlinePattern =
  /\*\*(?<bold>.+?)\*\*|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)|:(?<emoji>[a-z+][\w+]*):|(?<=^|\s)@(?<mention>\w+)/g;

/** `**bold**`, `` `code` ``, `[label](href)`, `:emoji:`, `@Name`. */
export function readInlines(source: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  const text = (until: number) => {
    if (until > at) inlines.push({ kind: 'text', text: source.slice(at, until) });
  };
  for (const match of source.matchAll(inlinePattern)) {
    const { bold, code, label, href, emoji, mention } = match.groups ?? {};
    text(match.index);
    at = match.index + match[0].length;
    if (label !== undefined && href !== undefined) inlines.push({ kind: 'link', text: label, href });
    else if (bold !== undefined) inlines.push({ kind: 'bold', text: bold });
    else if (code !== undefined) inlines.push({ kind: 'code', text: code });
    else if (emoji !== undefined) inlines.push({ kind: 'emoji', text: emoji });
    else if (mention !== undefined) inlines.push({ kind: 'mention', text: mention });
  }
  text(source.length);
  return inlines;
}

/** Blocks stand apart by an empty line. */
export function readBlocks(source: string): readonly Block[] {
  return source.split('\n\n').map((chunk): Block => {
    const lines = chunk.split('\n');
    const cut = (pattern: RegExp) => lines.map((line) => readInlines(line.replace(pattern, '')));
    if (chunk.startsWith('```')) return { kind: 'code', text: lines.slice(1, -1).join('\n') };
    if (chunk.startsWith('| ')) {
      return {
        kind: 'table',
        rows: lines.map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
      };
    }
    if (lines.every((line) => line.startsWith('- ')))
      return { kind: 'list', ordered: false, items: cut(/^- /) };
    if (lines.every((line) => /^\d\. /.test(line)))
      return { kind: 'list', ordered: true, items: cut(/^\d\. /) };
    if (chunk.startsWith('> ')) return { kind: 'quote', inlines: readInlines(chunk.replaceAll(/^> /gm, '')) };
    return { kind: 'paragraph', inlines: readInlines(chunk) };
  });
}

/** The first words, as a list's snippet shows them. */
export function plainText(source: string): string {
  return source
    .replaceAll(/```|\*\*|`|^> |^- |^\| | \|/gm, '')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/:[a-z+][\w+]*:/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
