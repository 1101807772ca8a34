import { isChannel, isConversation, isMessageId } from './ids';
import { permalinkOf } from './permalink';

/** The post of a channel; null for a chat, of which a message is needed, too. */
export function addressInTeams(threadId: string): string | null {
  const [conversation = null, root = null, ...more] = threadId.split('/');
  if (!isConversation(conversation) || !isChannel(conversation) || !isMessageId(root) || more.length > 0)
    return null;
  return permalinkOf(threadId, root, '');
}
