import type { PageNode } from '@/utils/domain/blocks';
import type { CapturedMessage } from '@/utils/domain/capture';
import { parsePageDate } from '../read/locale-date';
import { treeLinks } from '../read/tree-text';
import type { ReadContext } from '../site';
import { filesOf } from './files';
import type { ItemParts } from './item-parts';
import { authorOf, messageIdOf, sentTextOf } from './message-view';

/** One expanded message with this body. `at` names it where Gmail shows no id yet. */
export function readMessage(
  { item, hasFiles }: ItemParts,
  body: readonly PageNode[],
  at: number,
  context: ReadContext,
): CapturedMessage {
  const sentText = sentTextOf(item);
  return {
    id: messageIdOf(item) ?? `message-${at + 1}`,
    author: authorOf(item),
    sentAt: parsePageDate(sentText, context.language),
    sentText,
    body,
    links: treeLinks(body),
    files: hasFiles ? filesOf(item) : [],
  };
}
