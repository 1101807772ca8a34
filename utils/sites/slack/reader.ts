import type { SiteReader } from '../site';
import { readMessage } from './message';
import { readThread } from './thread';

/** Slack's conversations and threads. */
export const slackReader: SiteReader = {
  id: 'slack',
  messages: { 'message-sender': readMessage },
  readThread,
};
