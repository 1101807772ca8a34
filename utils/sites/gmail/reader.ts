import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { findComposers } from './compose/composers';
import { recipientMessage } from './compose/recipient-message';
import { headerMessage } from './header-message';
import { putBack } from './put-back';
import { readThread } from './read-thread';
import { rowMessage } from './row-message';
import { headerSeveral } from './several';

/** Gmail's threads. */
export const gmailReader: SiteReader = {
  id: 'gmail',
  messages: {
    'thread-row': rowMessage,
    'message-header': headerMessage,
    'compose-recipient': recipientMessage,
  },
  several: { 'message-header': headerSeveral },
  composers: findComposers,
  readThread: (context) => fitCapture(readThread(context)),
  putBack,
};
