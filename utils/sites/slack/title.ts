import type { CapturedMessage } from '@/utils/domain/capture';
import { treeText } from '../read/tree-text';
import type { Conversation } from './channel-kind';

const longest = 60;

/** "Thread in #launch: Shall we ship on…"; without a name or words, what is left of that. */
export function titleOf(
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

/** The first line, cut between words. */
function firstWords(text: string): string {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/\s+\S*$/, '');
  return `${cut}…`;
}
