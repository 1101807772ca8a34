const prefix = 'asked-host ';

/** The hosts (match patterns) that something unfinished needs, such as a form: no other page or form gives them back. */
export interface HostHold {
  add(hosts: readonly string[]): void;
  /** Ends the hold on all of them; it is gone for every page once this resolves. Hosts may be added again. */
  end(): Promise<void>;
}

/**
 * Lets every page of the extension know what one of them needs before anything stored says so. It holds until it is ended,
 * or its page is closed: a lock goes with whoever has it.
 */
export function holdHosts(): HostHold {
  const ends = new Map<string, () => Promise<void>>();
  return {
    add(hosts) {
      for (const host of hosts) if (!ends.has(host)) ends.set(host, lock(`${prefix}${host}`));
    },
    async end() {
      const all = [...ends.values()];
      ends.clear();
      await Promise.all(all.map((end) => end()));
    },
  };
}

/** The hosts that something unfinished needs now, here or in another page. */
export async function heldHosts(): Promise<ReadonlySet<string>> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
  return new Set(names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}

/** Answers what gives the lock back. */
function lock(name: string): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = navigator.locks.request(name, { mode: 'shared' }, () => promise);
  return async () => {
    resolve();
    await held;
  };
}
