import type { Account, Listing } from '@/utils/connections/account';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Vendor } from '@/utils/connections/vendor';
import type { VendorTypes } from '@/utils/destinations/destination';
import type { TaskOrder } from '@/utils/domain/decision/task-order';
import type { PlainDate } from '@/utils/domain/time/calendar.types';

/**
 * A system that keeps tasks. One folder per system, one line in `list.ts`, one contract kit. As a destination it speaks to
 * its system and holds nothing in memory; expected failures are outcomes, a throw is a bug. It sends through the same
 * outbox (`sender.ts`), so it never repeats a request by itself.
 */
export interface TaskSystem<Types extends VendorTypes> extends Vendor<Types['place']> {
  readonly id: Types['id'];
  /** Whose token it is, and what is stored of it. One request. */
  check(given: GivenToken, http: Http): Promise<Outcome<Account & { readonly settings: Types['settings'] }>>;
  /** Where tasks can go (projects, lists, boards) whose names hold `query`; '' for all. */
  places(settings: Types['settings'], query: string, http: Http): Promise<Listing<Types['place']>>;
  /** Only of a system whose places have columns. */
  readonly mapping?: TaskMapping<Types>;
  /** Its users to whom a task in this place can be given. */
  people(settings: Types['settings'], place: Types['place'], http: Http): Promise<Listing<TaskUser>>;
  /** All tasks in the place that carry the key; an *ask* where nobody can say that there is none. It changes nothing. */
  findByKey(asked: TaskScope<Types>, key: string, http: Http): Promise<Outcome<readonly TaskRef[]>>;
  /** Makes one task by one request. */
  create(asked: TaskScope<Types>, order: TaskOrder, http: Http): Promise<Outcome<TaskRef>>;
  /** Changes what the user said of one task, and nothing else of it. Said twice it is the same. */
  update(
    settings: Types['settings'],
    task: TaskIn<Types>,
    change: TaskChange,
    http: Http,
  ): Promise<Outcome<null>>;
  /** How tasks are now, on the user's click alone; one that is gone, or hidden from this token, is null. */
  look(
    settings: Types['settings'],
    tasks: readonly TaskIn<Types>[],
    http: Http,
  ): Promise<Outcome<readonly (TaskStatus | null)[]>>;
}

/** What the user pasted, or a sign-in brought. */
export interface GivenToken {
  readonly token: string;
  /** Of the app that the token is for, where the system has such. */
  readonly key?: string | undefined;
}

/** Where and with what it is asked. */
export interface TaskScope<Types extends VendorTypes> {
  readonly settings: Types['settings'];
  readonly place: Types['place'];
}

/** Somebody in a task system. */
export interface TaskUser {
  readonly id: string;
  readonly name: string;
  /** In lower case; null where the system does not say it. */
  readonly email: string | null;
  /** Where the system has one. */
  readonly username?: string | undefined;
}

/** What a task is made of, where each part has a column of its own. */
export type TaskPart = 'key' | 'link' | 'who' | 'due' | 'status';

/** Which column each part goes to; null: left out. */
export type ColumnChoice = Readonly<Record<TaskPart, string | null>>;

export interface TaskColumn {
  readonly id: string;
  readonly title: string;
  /** Those that it can hold. */
  readonly parts: readonly TaskPart[];
}

/** The columns of a place, chosen by the user: none is guessed. */
export interface TaskMapping<Types extends VendorTypes> {
  /** In the order in which they are asked for. */
  readonly parts: readonly TaskPart[];
  readonly needed: readonly TaskPart[];
  /** Those that a place has. One request. */
  columns(
    settings: Types['settings'],
    place: Types['place'],
    http: Http,
  ): Promise<Outcome<readonly TaskColumn[]>>;
  /** Pure: what was chosen before; null where nothing was. */
  chosen(place: Types['place']): ColumnChoice | null;
  /** Pure: the place with what was chosen; null where a needed part has no column, or two have the same. */
  withColumns(
    place: Types['place'],
    chosen: ColumnChoice,
    columns: readonly TaskColumn[],
  ): Types['place'] | null;
}

/** What of a task is to become another; what is absent stays. */
export interface TaskChange {
  readonly what?: string;
  readonly due?: PlainDate | null;
  /** Ids: to whom it was, or may have been, given from here, and who is to have it. Others who have it keep it. */
  readonly assignee?: { readonly before: readonly string[]; readonly after: string | null };
}

/** A task that was made, and where. */
export interface TaskIn<Types extends VendorTypes> {
  readonly id: string;
  readonly place: Types['place'];
}

/** A task as it is linked to. */
export interface TaskRef {
  readonly id: string;
  readonly href: string;
}

export interface TaskStatus {
  /** Null: nothing there says so. */
  readonly isDone: boolean | null;
  /** Absent: it has no place for a day. */
  readonly due?: PlainDate | null;
}
