import '@/tests/kits/digest-at-once';
import { englishWords } from '@/tests/kits/document-words';
import type { Destination } from '@/utils/destinations/destination';
import { readLink } from '@/utils/destinations/read-link';
import type { AnyTypes, DestinationId } from '@/utils/destinations/types';
import { hurried } from '@/utils/outbox/ends';
import { isOpen, type OutboxItem } from '@/utils/outbox/item';
import type { OutboxChange, OutboxStore, Ports } from '@/utils/outbox/ports';
import { createRunner } from '@/utils/outbox/runner';
import { answered } from '@/utils/outbox/transitions';
import { attended } from './attended';
import { lastingFaults, type RequestFault } from './faults';
import { MemoryStore } from './memory-store';
import type { SimulatedVendor, Stage } from './stage';
import { Timeline } from './timeline';

/** What happens at a place in the program: nothing, or one of these. */
export type GateFault = 'kill' | 'restart' | 'full' | { readonly jump: number };

/** The history's author: asked at every place and for every request, by its number from 0 and its label. */
export interface Fate {
  readonly gate: (index: number, label: string) => GateFault | null;
  readonly request: (index: number, label: string) => RequestFault | null;
  /** In [0, 1). */
  readonly random: () => number;
  /** How long lists hide a new document, ms. */
  readonly lag: () => number;
}

export interface WorldOptions {
  readonly fate: Fate;
  readonly stage: Stage;
  /** Seeded bugs wrap a destination. */
  readonly wrapDestination?: (good: Destination<AnyTypes>) => Destination<AnyTypes>;
  /** Seeded bugs wrap the ports. */
  readonly wrap?: (ports: Ports) => Ports;
  /** Another store than the model; `model` is what that one answers. */
  readonly keepIn?: (world: World, model: OutboxStore) => OutboxStore;
  /** Another one changes what is stored; null takes the row out. */
  readonly tamper?: (item: OutboxItem) => OutboxItem | null;
}

const restartAfter = 600_000;

/** A browser with one worker at a time, its store, its clock, and vendors; everything in it can fail. */
export class World {
  readonly time = new Timeline();
  readonly store = new MemoryStore();
  readonly vendors = new Map<DestinationId, SimulatedVendor>();
  readonly gates: string[] = [];
  readonly requests: string[] = [];
  /** Everything that was stuck, and so asked the user something. */
  readonly asked: OutboxChange[] = [];
  readonly reports: unknown[] = [];
  isOnline = true;
  #life: { isAlive: boolean } | null = null;
  #lives = 0;
  readonly #kept: OutboxStore;
  readonly #destinations = new Map<DestinationId, Destination<AnyTypes>>();
  readonly #lasting = new Map<DestinationId, RequestFault>();

  constructor(readonly options: WorldOptions) {
    for (const id of ['notion', 'google-docs'] as const) {
      this.vendors.set(id, options.stage.makeVendor(id, this.time, options.fate.lag));
    }
    this.time.onAlarm = () => this.start();
    if (options.stage.queued !== undefined) this.store.queued = options.stage.queued;
    if (options.tamper !== undefined) this.store.tamper = options.tamper;
    this.#kept = options.keepIn?.(this, this.#model) ?? this.#model;
  }

  /** Something starts the worker: an alarm, a message, the browser itself. */
  start(): void {
    if (this.#life?.isAlive === true) {
      this.#wake();
      return;
    }
    this.#lives += 1;
    const life = { isAlive: true };
    this.#life = life;
    const ports = this.#portsOf(life);
    const runner = createRunner(this.options.wrap?.(ports) ?? ports);
    this.#wake = () =>
      void runner.run().then(() => {
        // Nothing to do for 30 s: the browser ends the worker, with all that it holds in memory.
        life.isAlive = false;
      });
    this.#wake();
  }
  #wake: () => void = () => {};

  /** The user acts on an item that needs it, as its fix says; what is in doubt is answered truthfully. */
  settle(item: OutboxItem): void {
    this.#lasting.delete(item.destination);
    const now = this.time.now();
    const stored = this.store.items.get(item.id);
    if (stored?.state !== 'stuck') return;
    const vendor = this.vendors.get(item.destination);
    vendor?.mend();
    const isThere = vendor?.has(item.key) ?? false;
    const next =
      stored.failure?.fix === 'is-it-there' ? answered(stored, isThere, now) : hurried(stored, now);
    this.store.items.set(item.id, next);
    this.start();
  }

  get open(): readonly OutboxItem[] {
    return this.store.all.filter(isOpen);
  }

  #end(life: { isAlive: boolean }, how: 'kill' | 'restart'): Promise<never> {
    life.isAlive = false;
    if (how === 'restart') {
      // Alarms do not outlive the browser (before Chrome 150 nobody says whether they do).
      this.time.alarm = null;
      this.time.after(restartAfter, () => this.start());
    } else if (this.time.alarm === null) {
      // Killed before its first alarm: the next page that asks the worker anything starts it.
      this.time.after(restartAfter, () => this.start());
    }
    return new Promise(() => {});
  }

  /** A place between two steps of the program at which anything can happen to it. */
  async #gate(life: { isAlive: boolean }, label: string): Promise<void> {
    this.time.busy();
    if (!life.isAlive) return await new Promise(() => {});
    const index = this.gates.push(label) - 1;
    const fault = this.options.fate.gate(index, label);
    if (fault === 'kill' || fault === 'restart') return await this.#end(life, fault);
    if (fault === 'full' && label === 'store before')
      throw new DOMException('Quota exceeded.', 'QuotaExceededError');
    if (fault !== null && typeof fault === 'object') this.time.jump += fault.jump;
  }

  /** The model's answers, without a place at which anything can happen. */
  get #model(): OutboxStore {
    const { time, store, vendors } = this;
    const settingsOf = (id: DestinationId) =>
      (store.connected.has(id) && vendors.get(id)?.settings(time.now())) || null;
    return {
      change: async (decide) => store.change(decide),
      work: async (item) => {
        const decision = store.decisionOf(item);
        const settings = settingsOf(item.destination);
        const { place, titles, kind } = item;
        if (decision === undefined || settings === null || place === null) return 'not connected';
        const link = store.linkOf(item);
        return {
          kind,
          settings,
          place,
          decision,
          titles,
          left: store.leftOf(item),
          link,
          words: englishWords,
        };
      },
      checked: async (check) => {
        const decision = store.wordsOf(check.key);
        const settings = settingsOf(check.destination);
        const { place, titles } = check;
        if (decision === undefined || settings === null || place === null) return null;
        const link = store.linkOf(check);
        const words = englishWords;
        const work = { kind: 'create', settings, place, decision, titles, link, words } as const;
        return { work, made: readLink(check.destination, check.made) };
      },
    };
  }

  #portsOf(life: { isAlive: boolean }): Ports {
    const { time, options, vendors } = this;
    const gate = (label: string) => this.#gate(life, label);
    const kept = this.#kept;
    let tokens = 0;
    return {
      store: {
        change: async (decide) => {
          await gate('store before');
          const result = await kept.change(decide);
          await gate('store after');
          return result;
        },
        work: async (item) => {
          await gate('read');
          return await kept.work(item);
        },
        checked: async (check) => {
          await gate('read');
          return await kept.checked(check);
        },
      },
      destinations: (id) => this.#destinationOf(id),
      httpFor: ({ destination }) => ({
        now: time.now,
        fetch: async (input, init) => {
          const request = new Request(input, init);
          const named = options.stage.nameOf(request);
          const label = `${destination} ${typeof named === 'string' ? named : await time.working(() => named)}`;
          await gate('request before');
          const index = this.requests.push(label) - 1;
          const fault = this.#faultOf(destination, options.fate.request(index, label));
          const coming = vendors.get(destination)?.receive(request, fault);
          // Where the worker dies below, nobody hears how it ended.
          coming?.catch(() => {});
          await gate('request during');
          const answer = await coming;
          await gate('request after');
          if (answer === undefined) throw new TypeError('Failed to fetch');
          return answer;
        },
      }),
      clock: {
        now: time.now,
        sleep: async (ms) => {
          await gate('sleep before');
          await time.sleep(ms);
          await gate('sleep after');
        },
      },
      setAlarm: async (at) => {
        await gate('alarm');
        time.alarm = at === null ? null : Math.max(at, time.now() + 30_000);
      },
      random: options.fate.random,
      newToken: () => `worker ${this.#lives}, lease ${++tokens}`,
      isOnline: () => this.isOnline,
      mayReach: async () => true,
      tell: (told) => {
        const task = 'item' in told ? told.item : told.check;
        if (task.state === 'stuck') this.asked.push(told);
      },
      report: (error) => this.reports.push(error),
    };
  }

  #destinationOf(id: DestinationId): Destination<AnyTypes> {
    const good = this.options.stage.destination(id);
    const made =
      this.#destinations.get(id) ?? attended(this.options.wrapDestination?.(good) ?? good, this.time);
    this.#destinations.set(id, made);
    return made;
  }

  #faultOf(destination: DestinationId, fault: RequestFault | null): RequestFault | null {
    if (fault !== null && lastingFaults.includes(fault)) this.#lasting.set(destination, fault);
    return this.#lasting.get(destination) ?? fault;
  }
}
