import type { CapturedMessage, NamedLink } from '@/utils/domain/thread/capture';
import { attr, find, findAll, textOf } from '../read/dom';
import { absoluteLink } from '../read/links';
import { baseOf } from '../read/nodes';
import { treeLinks } from '../read/tree-text';
import type { ReadContext } from '../site';
import { authorOf } from './author';
import { bodyOf } from './body';
import { hintOf } from './hint';
import { minuteOf } from './ids';
import { file, fileName, previewTitle, timestamp } from './selectors';

/** One message with its links and files; `range` limits the words to what was selected. */
export function captureMessage(
  row: Element,
  ts: string,
  context: ReadContext,
  range: Range | null,
): CapturedMessage {
  const author = authorOf(row);
  const body = bodyOf(row, { range });
  const files = namedLinks(row, file);
  const previews = range === null ? namedLinks(row, previewTitle) : [];
  return {
    id: ts,
    author: author === null || author === 'bot' ? null : hintOf(author, context),
    sentAt: minuteOf(ts),
    sentText: sentText(row),
    body,
    links: distinct([...treeLinks(body), ...previews]).filter(
      (link) => !files.some((other) => other.href === link.href),
    ),
    files,
  };
}

/** The full time where the page states it, else the time beside the name. */
function sentText(row: Element): string {
  const link = find(row, timestamp);
  return (link && attr(link, 'aria-label')) || textOf(link);
}

function namedLinks(row: Element, selector: string): NamedLink[] {
  return distinct(
    findAll(row, selector).flatMap((el) => {
      const href = absoluteLink(attr(el, 'href'), baseOf(row));
      if (href === null) return [];
      const label =
        textOf(find(el, fileName)) ||
        textOf(el) ||
        attr(el, 'download') ||
        attr(el, 'aria-label') ||
        lastPart(href);
      return [{ label, href }];
    }),
  );
}

function lastPart(href: string): string {
  return new URL(href).pathname.split('/').filter(Boolean).at(-1) ?? href;
}

/** One entry an address, the first with a name of its own. */
function distinct(links: readonly NamedLink[]): NamedLink[] {
  return [...new Map([...links].reverse().map((link) => [link.href, link])).values()].reverse();
}
