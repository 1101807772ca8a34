import type { DocumentLink } from '@/utils/destinations/destination';
import { readLink } from '@/utils/destinations/read-link';
import type { DestinationId } from '@/utils/destinations/types';
import type { Decision } from '@/utils/domain/decision/decision';
import type { LinkedDecision, OtherEnd } from '@/utils/domain/decision/linked-decision';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import { givenUpBefore } from '@/utils/outbox/ends';
import { isOpen, type OutboxItem, type Pace } from '@/utils/outbox/item';
import type { Change } from '@/utils/outbox/ports';
import { queueItems, type Target } from '@/utils/outbox/queue';
import { copyOf } from './copy-of';

/** The outbox's tables in memory; what is in it survives a killed worker. A change is made whole or not at all. */
export class MemoryStore {
  items = new Map<string, OutboxItem>();
  snapshots = new Map<string, Decision>();
  readonly links = new Map<string, DocumentLink>();
  readonly connected = new Set<DestinationId>(['notion', 'google-docs']);
  paces = new Map<DestinationId, Pace>();
  /** `key destination` of everything that was saved to be sent. */
  readonly saved = new Set<string>();
  /** Items that the user cancelled. */
  readonly taken = new Set<string>();
  /** Decisions of which an item went on with newer words half-way, as an edit after a refusal does. */
  readonly reworded = new Set<string>();
  /** Seeded bugs of the store, to test that they are found. */
  tamper: (item: OutboxItem) => OutboxItem | null = (item) => item;

  /** How an item that a save makes is stored. */
  queued: (item: OutboxItem) => OutboxItem = (item) => item;

  get all(): readonly OutboxItem[] {
    return [...this.items.values()];
  }

  /** Looks at what was made. */
  readonly checks = new Map<string, DuplicateCheck>();

  change<T>(
    decide: (
      items: readonly OutboxItem[],
      paces: readonly Pace[],
      checks: readonly DuplicateCheck[],
    ) => Change<T>,
  ): T {
    const {
      items = [],
      checks = [],
      paces = [],
      result,
    } = decide(this.all.filter(isOpen), [...this.paces.values()], [...this.checks.values()].filter(isOpen));
    for (const item of items) {
      const kept = this.tamper(item);
      if (kept === null) this.items.delete(item.id);
      else this.items.set(item.id, copyOf(kept));
      if (item.link !== null) this.links.set(linkKey(item), readLink(item.destination, item.link));
    }
    for (const check of checks) this.checks.set(check.id, copyOf(check));
    for (const pace of paces) this.paces.set(pace.destination, { ...pace });
    return result;
  }

  /** As a save does. */
  queue(decision: Decision, target: Target, now: number, after?: string): readonly OutboxItem[] {
    const { destination } = target;
    const items = queueItems(decision.key, target, {
      id: `item ${this.items.size + 1}`,
      title: decision.title,
      now,
      last: Math.max(0, ...this.all.filter(isOpen).map(({ order }) => order)),
      hasLink: this.links.has(linkKey({ key: decision.key, destination })),
      own: this.all.filter((item) => item.key === decision.key && item.destination === destination),
      after,
    });
    this.saved.add(linkKey({ key: decision.key, destination }));
    for (const item of items) {
      const isKept = item.doubt !== null && this.snapshots.has(item.id);
      if (item.progress !== null && !isKept) this.reworded.add(decision.key);
      this.items.set(item.id, this.queued(item));
      if (!isKept) this.snapshots.set(item.id, decision);
    }
    return items;
  }

  /** The decision to send, with the documents that it links to; once something was sent the words stay as they are. */
  decisionOf(item: OutboxItem): Decision | undefined {
    const decision = this.snapshots.get(item.trace ?? item.id);
    if (decision === undefined || item.progress !== null || item.doubt !== null) return decision;
    const linked: LinkedDecision = {
      ...decision,
      ends: {
        supersedes: this.#endOf(decision.supersedes, item.destination),
        supersededBy: this.#endOf(decision.supersededBy, item.destination),
      },
    };
    this.snapshots.set(item.id, linked);
    return linked;
  }

  #endOf(id: string | null, destination: DestinationId): OtherEnd | undefined {
    const other = [...this.snapshots.values()].find((each) => each.id === id);
    if (other === undefined) return undefined;
    const href = this.links.get(linkKey({ key: other.key, destination }))?.href ?? null;
    return { title: other.title, href };
  }

  /** The newest words of a decision. */
  wordsOf(key: string): Decision | undefined {
    return [...this.snapshots.values()].find((each) => each.key === key);
  }

  leftOf({ key, destination, order }: OutboxItem): readonly Decision[] {
    const own = this.all.filter((item) => item.key === key && item.destination === destination);
    const inOrder = own.toSorted((a, b) => a.order - b.order);
    return givenUpBefore(inOrder, order).flatMap(({ id }) => this.snapshots.get(id) ?? []);
  }

  linkOf(item: Pick<OutboxItem, 'key' | 'destination'>): DocumentLink | null {
    return this.links.get(linkKey(item)) ?? null;
  }
}

const linkKey = ({ key, destination }: Pick<OutboxItem, 'key' | 'destination'>) => `${key} ${destination}`;
