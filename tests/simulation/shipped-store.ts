import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { isOpen, type OutboxItem } from '@/utils/outbox/item';
import type { OutboxStore } from '@/utils/outbox/ports';
import { Database } from '@/utils/store/database';
import type { MemoryStore } from './memory-store';
import type { World } from './world';

const byId = <T extends { readonly id: string }>(rows: Iterable<T>) =>
  [...rows].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The store that ships, played beside the model: the runner sees and changes what is in IndexedDB, and each of its
 * looks is compared with what the model would have shown. What the user does is done in the model and carried over.
 */
export class ShippedStore {
  readonly db = new Database(`history-${crypto.randomUUID()}`);
  /** Where the two were not the same, a sentence each. */
  readonly differences: string[] = [];
  /** How often they were compared. */
  compared = 0;
  readonly #known = new WeakSet<OutboxItem>();
  #carried: Promise<void>;

  constructor(readonly world: World) {
    this.#carried = this.#connect();
  }

  /** Both stores as one; `model` is the other one's answers. */
  over(model: OutboxStore): OutboxStore {
    const { world } = this;
    const shipped = outboxStore(this.db, readWordsWith());
    const working = <T>(work: () => Promise<T>) => world.time.working(work);
    return {
      change: (decide) =>
        working(async () => {
          await this.#carryOver();
          return await shipped.change((items, paces, checks) => {
            const { store } = world;
            this.#compare('open items', byId(items), byId(store.all.filter(isOpen)));
            this.#compare('checks', byId(checks), byId([...store.checks.values()].filter(isOpen)));
            const paceOf = ({ destination: id, ...rest }: (typeof paces)[number]) => ({ id, ...rest });
            this.#compare('paces', byId(paces.map(paceOf)), byId([...store.paces.values()].map(paceOf)));
            const change = decide(items, paces, checks);
            store.change(() => change);
            for (const item of store.all) this.#known.add(item);
            return change;
          });
        }),
      work: (item) =>
        working(async () => {
          await this.#carryOver();
          const [mine, theirs] = [await shipped.work(item), await model.work(item)];
          if (typeof mine === 'string' || typeof theirs === 'string') {
            this.#compare(`work of ${item.id}`, mine, theirs);
            return theirs;
          }
          const words = (work: typeof mine) => ({
            title: work.decision.title,
            kind: work.kind,
            place: work.place,
            link: work.link?.id ?? null,
            left: work.left?.map(({ title }) => title),
          });
          this.#compare(`work of ${item.id}`, words(mine), words(theirs));
          // What the vendor's settings are is for the simulated vendor to say.
          return { ...mine, settings: theirs.settings };
        }),
      checked: (check) => model.checked(check),
    };
  }

  async end(): Promise<void> {
    await this.#carried;
    await this.db.delete();
  }

  #compare(what: string, mine: unknown, theirs: unknown): void {
    this.compared += 1;
    if (isDeepStrictEqual(mine, theirs)) return;
    this.differences.push(`${what}: ${JSON.stringify(mine)} is stored and not ${JSON.stringify(theirs)}`);
  }

  async #connect(): Promise<void> {
    for (const destination of this.world.store.connected) {
      const vendor = this.world.vendors.get(destination);
      const settings = vendor?.settings(this.world.time.now());
      if (settings == null) continue;
      const place = vendor?.place() ?? null;
      await this.db.connections.put({ destination, settings, account: '', place, connectedAt: 1 });
    }
  }

  /** One after another: what was saved, cancelled or answered since. */
  #carryOver(): Promise<void> {
    this.#carried = this.#carried.then(() => this.#carry(this.world.store));
    return this.#carried;
  }

  async #carry(store: MemoryStore): Promise<void> {
    const news = store.all.filter((item) => !this.#known.has(item));
    if (news.length === 0) return;
    for (const item of news) this.#known.add(item);
    const { outbox, snapshots, decisions } = this.db;
    await this.db.transaction('rw', [outbox, snapshots, decisions], async () => {
      for (const item of news) {
        await outbox.put(structuredClone(item));
        const decision = store.snapshots.get(item.id);
        if (decision === undefined) continue;
        await snapshots.put({ item: item.id, decision });
        const stored = await decisions.get(item.key);
        const { key } = decision;
        // Its id is the key here: decisions of a history share theirs, rows do not.
        await decisions.put({ links: {}, ...stored, key, id: key, thread: key, savedAt: 1, decision });
      }
    });
  }
}
