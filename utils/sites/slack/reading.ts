import { take } from '@/utils/platform/world';
import type { captureMessage } from './captured-message';
import type { findOpenPane } from './open-pane';
import type { readThread, withMessages } from './thread';

/** What the reader's script hands to the one that opens whole threads, and under which name: held twice, it would make that one larger than a script should be. */
export const readingPart = 'slack-reading';

export interface Reading {
  readonly findOpenPane: typeof findOpenPane;
  readonly readThread: typeof readThread;
  readonly withMessages: typeof withMessages;
  readonly captureMessage: typeof captureMessage;
}

/** The reader has run before whatever opens a thread. */
export function handedReading(): Reading {
  const handed = take<Reading>(readingPart);
  if (handed === undefined) throw new Error(`${readingPart} did not run`);
  return handed;
}
