import type { PageNode } from '@/utils/domain/text/blocks';
import { attr, closest, findAll, hasAttributes, matches, textOf } from '../read/dom';
import { contains, tagOf } from '../read/nodes';
import { pageTree } from '../read/page-tree';
import { body, mention, notWords } from './selectors';

/** Stands for a blank line, which Slack writes as an empty `span`, until the tree is made. */
const blankLine = '\u2029';

/**
 * What the sender wrote in this message, as plain nodes: without previews, files, reactions and "(edited)".
 * With `range`, only what lies in it; without `quotes`, no quoted text either.
 */
export function bodyOf(row: Element, options: { range?: Range | null; quotes?: boolean } = {}): PageNode[] {
  const skip = options.quotes === false ? `${notWords}, blockquote, .c-mrkdwn__quote` : notWords;
  return partsOf(row).flatMap((part) =>
    withBreaks(
      pageTree(part, {
        range: options.range ?? null,
        skip: (el) => hasAttributes(el) && matches(el, skip),
        replace: plainText,
      }),
    ),
  );
}

/** The elements that hold the message's words: the surest candidate the row has, nested ones once. */
function partsOf(row: Element): Element[] {
  for (const candidate of body) {
    const found = findAll(row, candidate).filter((el) => closest(el, notWords) === null);
    const outer = found.filter((el) => !found.some((other) => other !== el && contains(other, el)));
    if (outer.length > 0) return outer;
  }
  return [];
}

function plainText(el: Element): string | null {
  if (!hasAttributes(el)) return null;
  if (matches(el, mention)) return attr(el, 'data-member-label') ?? textOf(el);
  if (matches(el, '.c-mrkdwn__br, [data-stringify-type="paragraph-break"]')) return blankLine;
  if (tagOf(el) === 'img') return emojiText(el);
  return null;
}

const standardEmoji = /\/([0-9a-f]{2,6}(?:-[0-9a-f]{2,6})*)(?:@\dx)?\.png$/;

/** Slack's own pictures are named by their code points (`1f44b-1f3fd.png`); a team's by `:name:` only. */
function emojiText(img: Element): string | null {
  const name = attr(img, 'data-stringify-emoji') ?? attr(img, 'alt');
  if (name === null || !/^:[^\s:]+:(?::[^\s:]+:)?$/.test(name)) return null;
  const source = attr(img, 'src') ?? '';
  const [, codes] = (source.includes('emoji-assets/') && standardEmoji.exec(source)) || [];
  const points = codes?.split('-').map((code) => Number.parseInt(code, 16)) ?? [];
  if (points.length === 0 || points.some((point) => point > 0x10ffff)) return name;
  return String.fromCodePoint(...points);
}

function withBreaks(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node): PageNode[] => {
    if (typeof node !== 'string') return [{ ...node, children: withBreaks(node.children) }];
    return node.split(blankLine).flatMap((text, i): PageNode[] => {
      const before: PageNode[] = i === 0 ? [] : [lineBreak, lineBreak];
      return text === '' ? before : [...before, text];
    });
  });
}

const lineBreak: PageNode = { tag: 'br', children: [] };
