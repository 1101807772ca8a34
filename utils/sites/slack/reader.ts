import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { readDirect, readProfile } from './direct-message';
import { free } from './free';
import { readMessage } from './message';
import { putBack } from './put-back';
import { readThread } from './thread';

/** Slack's conversations and threads. */
export const slackReader: SiteReader = {
  id: 'slack',
  messages: {
    'message-sender': readMessage,
    'dm-header': readDirect,
    'dm-composer': readDirect,
    'member-profile': readProfile,
  },
  free,
  readThread: (context) => fitCapture(readThread(context)),
  putBack,
};
