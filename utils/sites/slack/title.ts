import { firstWords } from '@/utils/domain/text/first-words';
import type { CapturedMessage } from '@/utils/domain/thread/capture';
import { treeText } from '../read/tree-text';
import type { Conversation } from './channel-kind';

/** "Thread in #launch: Shall we ship on Monday?"; without a name or words, what is left of that. */
export function threadTitle(
  conversation: Conversation,
  isThread: boolean,
  first: CapturedMessage | undefined,
): string {
  const { direct, name } = conversation;
  const by = direct ? 'with' : 'in';
  const what = isThread ? 'Thread' : 'Messages';
  const where = name === '' ? what : `${what} ${by} ${name}`;
  const words = firstWords(treeText(first?.body ?? []));
  return words === '' ? where : `${where}: ${words}`;
}
