import type { PlainDate } from '@/utils/domain/time/calendar.types';
import type { OutboxItem } from '@/utils/outbox/item';
import type { AnyTaskTypes, TaskSystemTypes } from '@/utils/tasks/types';

/**
 * The task of an action in one system: on its way as an item of the outbox is, and kept once it is made, as its link is
 * what keeps a second one from being made. Its key is `DECISION_KEY#ACTION_ID`.
 */
export interface StoredTask extends OutboxItem<AnyTaskTypes> {
  /** The decision's key. */
  readonly decision: string;
  /** As it was asked for. */
  readonly what: string;
  readonly due: PlainDate | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** For whom it was asked, by `ownerKey`; null: nobody. Absent in rows of earlier versions. */
  readonly owner?: string | null;
  /** How it was when the user looked last; absent before. */
  readonly seen?: SeenTask | undefined;
  /** What an update was to change that had no answer: it may be there. Absent where none is open. */
  readonly unsure?: UnsureUpdate | undefined;
}

/** The parts that it was to change. */
export interface UnsureUpdate {
  readonly what?: string;
  readonly due?: PlainDate | null;
  readonly who?: Required<Pick<StoredTask, 'owner' | 'assignee'>>;
}

export interface SeenTask {
  /** Epoch ms. */
  readonly at: number;
  /** `gone`: deleted there, or hidden from this token; `there`: nothing says whether it is done. */
  readonly is: 'open' | 'done' | 'gone' | 'there';
  /** Absent: it has no place for a day. */
  readonly due?: PlainDate | null;
}

/** A task system that the user connected; in the table of connections. Secret: never in a message, a log or an export. */
export interface StoredTaskConnection<Id extends keyof TaskSystemTypes = keyof TaskSystemTypes> {
  readonly destination: Id;
  readonly settings: TaskSystemTypes[Id]['settings'];
  /** Whose account. */
  readonly account: string;
  /** Where tasks go; null until the user chose. */
  readonly place: TaskSystemTypes[Id]['place'] | null;
  /** Epoch ms. */
  readonly connectedAt: number;
  /** Who is who there, by `ownerKey`: as an address showed, or as the user said. `user` null: nobody. */
  readonly people?: Readonly<Record<string, KnownOwner>> | undefined;
}

export interface KnownOwner {
  readonly user: { readonly id: string; readonly name: string } | null;
}
