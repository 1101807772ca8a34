import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { readMessage } from './message';
import { putBack } from './put-back';
import { readThread } from './thread';

/** The comments of Trello's cards. */
export const trelloReader: SiteReader = {
  id: 'trello',
  messages: { 'comment-author': readMessage },
  readThread: (context) => fitCapture(readThread(context)),
  putBack,
};
