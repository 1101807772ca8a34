import type { Norm, Urgency } from '@/utils/domain/norms/norms';
import { type ReadUrgency, readUrgency } from '@/utils/domain/norms/urgency';
import type { PersonView } from '@/utils/platform/messages';
import type { MessageInView } from '@/utils/sites/site';

const minute = 60_000;

/** What is expected of a person for one message: by which norm, from when. */
export interface Expectation {
  /** Null where no reply is expected. */
  readonly norm: Norm | null;
  readonly urgency: Urgency;
  readonly read: ReadUrgency;
  readonly isChosen: boolean;
  /** Epoch ms on a whole minute. */
  readonly sentAt: number;
  /** Whether my message is already sent; otherwise it is as if I wrote now. */
  readonly isSent: boolean;
}

/** `now` in epoch ms. My choice for the thread comes before a tag, and a tag before the standard. */
export function expectationOf(
  person: PersonView,
  { channel, title, unanswered }: MessageInView,
  chosen: Urgency | undefined,
  now: number,
): Expectation {
  const read = readUrgency({ title, text: unanswered?.text ?? '', channel });
  const urgency = chosen ?? read.urgency;
  const sentAt = Math.ceil((unanswered?.sentAt ?? now) / minute) * minute;
  const isSent = unanswered !== null;
  const version = isSent ? normsInForce(person, sentAt) : person.norms.at(-1);
  return {
    norm: version?.matrix[channel][urgency] ?? null,
    urgency,
    read,
    isChosen: chosen !== undefined,
    sentAt,
    isSent,
  };
}

/** A message is held to the norms of the day it was sent; one older than all of them, to the first. */
function normsInForce({ norms }: PersonView, at: number) {
  return norms.findLast(({ from }) => from <= at) ?? norms[0];
}
