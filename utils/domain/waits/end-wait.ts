import type { SeenReply, Wait } from './wait';
import { wantedOf } from './wanted.ts';

/**
 * What the wait is once these replies were seen in its thread at `now` (epoch ms). Only messages of whom is waited for
 * count, and only those sent after the minute of `sentAt`; of each person the earliest. The same whatever the order in
 * which they are seen, and nothing is changed by seeing them again. One that has ended stays as it is.
 */
export function seeReplies(wait: Wait, seen: readonly SeenReply[], now: number): Wait {
  if (wait.state !== 'open') return wait;
  const ids = new Set(wait.people.map(({ id }) => id));
  const first = new Map<string, number>();
  for (const { id, at } of [...wait.replies, ...seen])
    if (ids.has(id) && at > wait.sentAt && at <= now) first.set(id, Math.min(at, first.get(id) ?? at));
  const replies = [...first]
    .map(([id, at]) => ({ id, at }))
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const enough = replies[wantedOf(wait) - 1];
  const next = { ...wait, replies };
  return enough === undefined ? next : end(next, 'met', enough.at, now);
}

/** The user says that the reply came; when it was sent isn't known. `now` in epoch ms. */
export function markMet(wait: Wait, now: number): Wait {
  return wait.state === 'open' ? { ...end(wait, 'met', now, now), isByHand: true } : wait;
}

/** The user no longer waits. `now` in epoch ms. */
export function letGo(wait: Wait, now: number): Wait {
  return wait.state === 'open' ? end(wait, 'let-go', null, now) : wait;
}

function end(wait: Wait, state: Wait['state'], metAt: number | null, endedAt: number): Wait {
  const { site, id } = wait.thread;
  return { ...wait, thread: { site, id }, state, metAt, endedAt };
}
