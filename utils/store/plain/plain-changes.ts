import { databaseName } from '../latest';
import type { PlainTable } from './plain-rows.types';

/** Where Dexie tells the other pages, and this one, what it changed: `idb://DATABASE/TABLE/INDEX`, or `all`. */
const channelName = 'x-storagemutated-1';
const listeners = new Set<(parts: readonly string[]) => void>();
let channel: BroadcastChannel | null = null;

/** Calls `changed` whenever one of these tables was changed by any page or the worker; returns how to stop. */
export function followTables(tables: readonly PlainTable[], changed: () => void): () => void {
  const starts = tables.map((table) => `idb://${databaseName}/${table}/`);
  const listen = (parts: readonly string[]) => {
    if (parts.some((part) => part === 'all' || starts.some((start) => part.startsWith(start)))) changed();
  };
  listeners.add(listen);
  channel ??= opened();
  return () => {
    listeners.delete(listen);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}

function opened(): BroadcastChannel {
  const found = new BroadcastChannel(channelName);
  found.onmessage = ({ data }) => {
    const parts = Object.keys(Object(data));
    for (const listen of listeners) listen(parts);
  };
  return found;
}
