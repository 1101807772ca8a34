import type { DocumentWords } from '../outline/words';
import type { ReadLine } from '../written/compare';
import { messagesPattern } from './messages-pattern';

/**
 * A page as Notion writes it in its own Markdown, as bare lines. Not every mark is told from a letter: what
 * then looks changed is read again block by block. Format: developers.notion.com, "Enhanced markdown", 2026-11-22.
 */
export function markdownLines(markdown: string, words: DocumentWords): ReadLine[] {
  const isMessages = messagesPattern(words);
  const lines: ReadLine[] = [];
  let isCode = false;
  let isBox = false;
  for (const indented of markdown.split('\n')) {
    const line = indented.replace(/^\t+/, '');
    if (line.startsWith('```')) isCode = !isCode;
    else if (isCode) lines.push({ kind: 'text', text: line });
    else if (/^<\/?callout\b/.test(line)) isBox = line.startsWith('<callout');
    else if (isFurniture(line, isMessages)) continue;
    else if (/^#{1,4} /.test(line)) lines.push({ kind: 'heading', text: unmarked(line.replace(/^#+ /, '')) });
    else
      lines.push({
        kind: isBox ? 'box' : 'text',
        text: unmarked(line.replace(/^(?:> ?|- (?:\[.\] )?|\d+\. )/, '')),
      });
  }
  return lines;
}

/** Lines that say nothing: rules, players, and the toggles in which we put many messages. */
function isFurniture(line: string, isMessages: RegExp): boolean {
  if (/^(?:---|<(?:video|embed|unknown)\b.*)$/.test(line)) return true;
  if (!line.startsWith('<summary>') || !line.endsWith('</summary>')) return false;
  const inside = line.slice('<summary>'.length, -'</summary>'.length);
  const isStrong = inside.length > 4 && inside.startsWith('**') && inside.endsWith('**');
  return isMessages.test(isStrong ? inside.slice(2, -2) : inside);
}

function unmarked(text: string): string {
  return text
    .replace(/ \{[a-z_]+="[^"]*"\}$/, '')
    .replace(
      /\\(.)|<[^<>]*>|\]\((?:[^()\\]|\\.|\([^()]*\))*\)|\*+|~~|`|\[/g,
      (_, escaped?: string) => escaped ?? '',
    );
}
