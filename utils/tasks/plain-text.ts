import type { PageNode } from '@/utils/domain/text/blocks';
import type { NamedLink } from '@/utils/domain/thread/capture';

const address = /https?:\/\/[^\s<>"']+/g;

/** Text without markup as it would stand on a page: paragraphs, breaks of lines and links, every word kept. */
export function nodesOfText(text: string): PageNode[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      tag: 'p',
      children: part
        .split('\n')
        .flatMap((line, at): PageNode[] => [...(at === 0 ? [] : [breakOfLine]), ...linkedRuns(line)]),
    }));
}

const breakOfLine: PageNode = { tag: 'br', children: [] };

/** A line of text, with its addresses as links. */
export function linkedRuns(line: string): PageNode[] {
  const nodes: PageNode[] = [];
  let at = 0;
  for (const { index, href } of linksIn(line)) {
    if (index > at) nodes.push(line.slice(at, index));
    nodes.push({ tag: 'a', href, children: [href] });
    at = index + href.length;
  }
  return at < line.length ? [...nodes, line.slice(at)] : nodes;
}

/** Addresses in a text, without the full stop or bracket of the sentence around them. */
function linksIn(text: string): readonly { readonly index: number; readonly href: string }[] {
  return [...text.matchAll(address)].flatMap(({ index, 0: found }) => {
    let end = found.length;
    while ('.,;:!?)]'.includes(found.charAt(end - 1))) end -= 1;
    const href = found.slice(0, end);
    return URL.canParse(href) ? [{ index, href }] : [];
  });
}

export const linksOfText = (text: string): NamedLink[] =>
  [...new Set(linksIn(text).map(({ href }) => href))].map((href) => ({ label: href, href }));
