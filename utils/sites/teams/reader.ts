import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { readDirect, readMessage } from './message';
import { putBack } from './put-back';
import { readThread } from './thread';

/** The posts and chats of Teams. */
export const teamsReader: SiteReader = {
  id: 'teams',
  messages: { 'message-author': readMessage, 'chat-composer': readDirect },
  readThread: (context) => fitCapture(readThread(context)),
  putBack,
};
