import { hand } from '@/utils/platform/world';
import { captureMessage } from './captured-message';
import { findOpenPane } from './open-pane';
import { type Reading, readingPart } from './reading';
import { readThread, withMessages } from './thread';

const reading: Reading = { findOpenPane, readThread, withMessages, captureMessage };

/** Called by the reader's script. */
export const handReading = () => hand(readingPart, reading);
