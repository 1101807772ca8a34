import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { findWritten } from './composers';
import { readMailRow, readMessage, readRecipient } from './message';
import { putBack } from './put-back';
import { readThread } from './thread';

/** The conversations of Outlook. */
export const outlookReader: SiteReader = {
  id: 'outlook',
  messages: {
    'mail-sender': readMessage,
    'mail-recipient': readRecipient,
    'mail-folded': readRecipient,
    'compose-recipient': readRecipient,
    'mail-row': readMailRow,
  },
  composers: findWritten,
  readThread: (context) => fitCapture(readThread(context)),
  putBack,
};
