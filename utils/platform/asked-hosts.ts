const prefix = 'asked-host ';
const mine = new Set<string>();

/**
 * Lets other pages of the extension know that this one asks for these hosts (match patterns). It holds as long as the page
 * is open, however it ends: a lock goes with whoever has it.
 */
export function holdAskedHosts(hosts: readonly string[]): void {
  for (const host of hosts) {
    if (mine.has(host)) continue;
    mine.add(host);
    void navigator.locks?.request(`${prefix}${host}`, { mode: 'shared' }, () => new Promise(() => {}));
  }
}

/** The hosts that pages which are open now asked for. */
export async function hostsAskedNow(): Promise<ReadonlySet<string>> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
  return new Set(names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
