import { take } from '@/utils/platform/world';
import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { clockPart, type ReadClock } from './clock-part';
import { composersPart, type FindComposers } from './composers-part';
import { readAnyone, readDirect, readDirectHeader } from './direct-message';
import { readMessage } from './message';
import { putBack } from './put-back';
import { type ReadSeveral, severalPart } from './several-part';
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
  several: {
    'message-sender': (row, context) =>
      take<ReadSeveral>(severalPart)?.(row, context) ?? { people: [], answered: [], groups: [] },
  },
  composers: (context) => take<FindComposers>(composersPart)?.(context) ?? [],
  clock: (hint, context) => take<ReadClock>(clockPart)?.(hint, context) ?? null,
  readThread: (context) => fitCapture(readThread(context)),
  putBack,
};
