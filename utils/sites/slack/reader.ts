import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { readAnyone, readDirect, readDirectHeader } from './direct-message';
import { readMessage } from './message';
import { putBack } from './put-back';
import { readThread } from './thread';

/** Slack's conversations and threads. */
export const slackReader: SiteReader = {
  id: 'slack',
  messages: {
    'message-sender': readMessage,
    'dm-header': readDirectHeader,
    'dm-composer': readDirect,
    'member-profile': readAnyone,
    'dm-list': readAnyone,
  },
  readThread: (context) => fitCapture(readThread(context)),
  putBack,
};
