import type { Channel } from '@/utils/domain/norms/norms';
import type { SiteId } from '@/utils/domain/thread/capture';

const channels: Readonly<Record<SiteId, (threadId: string) => Channel>> = {
  gmail: () => 'e-mail',
  // `team/conversation` alone: direct messages.
  slack: (threadId) => (threadId.split('/').length === 2 ? 'direct' : 'mention'),
  // `conversation/post` in a channel, else a chat.
  teams: (threadId) => (threadId.includes('/') ? 'mention' : 'direct'),
  // A card's comments.
  trello: () => 'mention',
  outlook: () => 'e-mail',
};

/** By which way the people of a whole thread are written to. */
export const threadChannel = (site: SiteId, threadId: string): Channel => channels[site](threadId);
