/** `8:orgid:…` of work accounts, `8:live:…` of personal ones: what Teams calls an MRI. Tags and channels have others. */
export const isAccount = (id: string | null): id is string =>
  id !== null && /^8:[a-z]+:[^\s;]{1,120}$/.test(id);

/** The id of a message is the epoch ms at which it was sent. */
export const isMessageId = (id: string | null): id is string => id !== null && /^1\d{12}$/.test(id);

/** `19:…@thread.tacv2`, `…@thread.v2`, `…@unq.gbl.spaces`. */
export const isConversation = (id: string | null): id is string =>
  id !== null && /^19:[^\s/?#]{1,200}@[a-z\d.]+$/.test(id);

export const isChannel = (conversation: string): boolean => conversation.endsWith('@thread.tacv2');

/** A chat of two. */
export const isDirect = (conversation: string): boolean => conversation.endsWith('@unq.gbl.spaces');

/** Epoch ms on a whole minute. */
export const minuteOf = (id: string): number => Math.floor(Number(id) / 60_000) * 60_000;

/** The ids of both in a chat of two, as its own id may name them; null where it does not. */
export function idsOfTwo(conversation: string): readonly [string, string] | null {
  const [, one, other] = /^19:([\da-f-]{36})_([\da-f-]{36})@unq\.gbl\.spaces$/.exec(conversation) ?? [];
  return one === undefined || other === undefined ? null : [one, other];
}
