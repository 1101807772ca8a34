import type { Decision, LeftOut, SourceMessage } from './decision';

/**
 * A decision that its thread was read for again: what was decided stays as it was written, the thread is as
 * it now stands. Messages that are no longer on the page (collapsed since, or deleted) are kept.
 */
export function recaptured(before: Decision, fresh: Decision): Decision {
  const read = new Set(fresh.messages.map(({ id }) => id));
  const kept = before.messages.filter(({ id }) => !read.has(id));
  const known = new Map(before.messages.map((message) => [message.id, message]));
  const again = fresh.messages.map((message) => withKept(message, known.get(message.id)));
  const names = new Set(fresh.participants.map(({ name, personId }) => personId ?? name));
  return {
    ...before,
    source: fresh.source,
    participants: [
      ...fresh.participants,
      ...before.participants.filter(({ name, personId }) => !names.has(personId ?? name)),
    ],
    selection: fresh.selection ?? before.selection,
    messages: inOrder([...kept, ...again]),
    notRead: fresh.notRead,
    capturedAt: fresh.capturedAt,
    capturedZone: fresh.capturedZone,
  };
}

/** In the order of sending; where a time could not be read, the older reading's messages come first. */
function inOrder(messages: readonly SourceMessage[]): readonly SourceMessage[] {
  const times = messages.map(({ sentAt }) => sentAt);
  if (times.includes(null)) return messages;
  return messages.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
}

/** A part that the user took in stays taken in, as long as the page still shows the same part. */
function withKept(message: SourceMessage, before: SourceMessage | undefined): SourceMessage {
  const taken = before?.leftOut?.filter(({ isKept }) => isKept === true) ?? [];
  if (taken.length === 0 || message.leftOut === undefined) return message;
  const isTaken = (part: LeftOut) => taken.some((one) => sameWords(one, part));
  return {
    ...message,
    leftOut: message.leftOut.map((part) => (isTaken(part) ? { ...part, isKept: true } : part)),
  };
}

const sameWords = (one: LeftOut, other: LeftOut) =>
  one.kind === other.kind && JSON.stringify(one.blocks) === JSON.stringify(other.blocks);
