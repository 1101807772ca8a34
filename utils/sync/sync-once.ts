import { sha256 } from '@/utils/platform/sha256';
import { type Items, leftOver, readChunks, type SyncItems, writeChunks } from './chunks';
import { decideSync } from './decide-sync';
import type { SyncedId, SyncMark } from './document';
import type { SyncedDocument } from './documents';
import type { Outdone, SyncFault, SyncState } from './state';

/** The browser's sync, and the clock. */
export interface SyncPorts {
  get(): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  now(): number;
  /** A name that no other generation has. */
  generation(): string;
}

/** As many replaced states are kept; the oldest goes first. */
const mostReplaced = 10;

/**
 * Brings the documents here and those in the browser's sync together. Never throws: what cannot be done is a failure in the
 * state, and what is here stays as it is. `keep` is called with the state after each document, so that nothing is done twice.
 */
export async function syncOnce(
  state: SyncState,
  documents: Readonly<Partial<Record<SyncedId, SyncedDocument>>>,
  ports: SyncPorts,
  keep: (state: SyncState) => Promise<void>,
): Promise<SyncState> {
  let now = state;
  let what: SyncFault | null = null;
  for (const [id, document] of Object.entries(documents) as [SyncedId, SyncedDocument][]) {
    try {
      now = await syncDocument(id, document, now, ports);
    } catch (error) {
      what ??= faultOf(error);
    }
    await keep(now);
  }
  const failure = what === null ? null : { what, since: now.failure?.since ?? ports.now() };
  now = { ...now, failure, syncedAt: what === null ? ports.now() : now.syncedAt };
  await keep(now);
  return now;
}

class TooLong extends Error {}

async function syncDocument(
  id: SyncedId,
  document: SyncedDocument,
  state: SyncState,
  ports: SyncPorts,
): Promise<SyncState> {
  const content = await document.read();
  const hash = await sha256(content);
  const now = ports.now();
  const { [id]: before } = state.seen;
  const local = before?.hash === hash ? before : { hash, at: now };
  const seen = { ...state, seen: { ...state.seen, [id]: local } };
  const items = await ports.get();
  const found = await readChunks(id, items);
  const step = decideSync({ base: state.base[id] ?? null, local, device: state.device }, found, now);
  if (step.do === 'nothing') return seen;
  if (step.do === 'adopt') return withBase(seen, id, step.mark);
  if (step.do === 'send') {
    const mark: SyncMark = { version: step.version, at: local.at, device: state.device, hash };
    const written = writeChunks(id, content, mark, ports.generation());
    if (written === null) throw new TooLong();
    await send(id, written, ports);
    const sent = withBase(seen, id, mark);
    const theirs = step.told === 'theirs' && found.state === 'whole' ? found.content : null;
    return theirs === null ? sent : withReplaced(sent, { id, at: now, whose: 'theirs', content: theirs });
  }
  // Nothing of a later version is taken, and nothing is sent over it.
  if (!(await document.take(step.content, now))) return seen;
  const here = { hash: await sha256(await document.read()), at: now };
  const noted = { ...state, seen: { ...state.seen, [id]: here } };
  const taken = withBase(noted, id, { ...step.mark, hash: here.hash });
  return withReplaced(taken, { id, at: now, whose: 'mine', content });
}

/** The chunks before the head that names them, and what nobody needs any more last. */
async function send(id: SyncedId, written: SyncItems, ports: SyncPorts): Promise<void> {
  await ports.set(written.chunks);
  await ports.set(written.head);
  const keys = leftOver(id, await ports.get(), written);
  if (keys.length > 0) await ports.remove(keys);
}

const withBase = (state: SyncState, id: SyncedId, mark: SyncMark): SyncState => ({
  ...state,
  base: { ...state.base, [id]: mark },
});

const withReplaced = (state: SyncState, one: Outdone): SyncState => ({
  ...state,
  replaced: [...state.replaced, one].slice(-mostReplaced),
});

/** By the words that Chrome and Firefox refuse with. */
function faultOf(error: unknown): SyncFault {
  if (error instanceof TooLong) return 'long';
  const { message } = Object(error) as { message?: unknown };
  if (/MAX_WRITE|PER_MINUTE|PER_HOUR/i.test(String(message))) return 'rate';
  return /quota/i.test(String(message)) ? 'quota' : 'other';
}
