import type { CapturedMessage } from '@/utils/domain/thread/capture';
import type { ReadBody } from '../body-reader';
import { parsePageDate } from '../read/locale-date';
import { treeLinks } from '../read/tree-text';
import type { ReadContext } from '../site';
import { filesOf } from './files';
import type { ItemParts } from './item-parts';
import { authorOf, messageIdOf, sentTextOf } from './message-view';

/** One expanded message, its body cut by `readBody`. `at` names it where Gmail shows no id yet. */
export function readMessage(
  { item, hasFiles }: ItemParts,
  bodyElement: Element,
  readBody: ReadBody,
  at: number,
  context: ReadContext,
): CapturedMessage {
  const sentText = sentTextOf(item);
  const author = authorOf(item);
  const { body, leftOut } = readBody(bodyElement, author?.value ?? null);
  return {
    id: messageIdOf(item) ?? `message-${at + 1}`,
    author,
    sentAt: parsePageDate(sentText, context.language),
    sentText,
    body,
    ...(leftOut.length === 0 ? {} : { leftOut }),
    links: treeLinks(body),
    files: hasFiles ? filesOf(item) : [],
  };
}
