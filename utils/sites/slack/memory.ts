import { shared } from '@/utils/platform/world';
import type { Sender } from './message-row';

/** Enough for a long day of scrolling, some 100 kB. */
const most = 2000;

/**
 * Who wrote which message, kept while Slack recycles the rows that said so: a follow-up whose first
 * message has been scrolled away can still be attributed. In this tab only.
 */
export interface SenderMemory {
  /** Remembers, each team for itself, since ids may coincide across teams. */
  note(team: string, channel: string, ts: string, sender: Sender): void;
  recall(team: string, channel: string, ts: string): Sender | null;
}

/** An empty memory that holds at most `limit` messages and lets the oldest go. */
export function makeSenderMemory(limit = most): SenderMemory {
  const seen = new Map<string, Sender>();
  return {
    note(team, channel, ts, sender) {
      const key = `${team}/${channel}/${ts}`;
      if (seen.has(key)) return;
      seen.set(key, sender);
      const [oldest] = seen.keys();
      if (seen.size > limit && oldest !== undefined) seen.delete(oldest);
    },
    recall: (team, channel, ts) => seen.get(`${team}/${channel}/${ts}`) ?? null,
  };
}

/** The memory of this tab: the reader is a script of its own, and must know what the page's script saw. */
export const senderMemory: SenderMemory = shared('slack-senders', makeSenderMemory);
