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
  /** Its users to whom a task in this place can be given. */
  people(settings: Types['settings'], place: Types['place'], http: Http): Promise<Listing<TaskUser>>;
  /** All tasks in the place that carry the key; an *ask* where nobody can say that there is none. It changes nothing. */
  findByKey(asked: TaskScope<Types>, key: string, http: Http): Promise<Outcome<readonly TaskRef[]>>;
  /** Makes one task by one request. */
  create(asked: TaskScope<Types>, order: TaskOrder, http: Http): Promise<Outcome<TaskRef>>;
  /** How tasks are now, on the user's click alone; one that is gone, or hidden from this token, is null. */
  look(
    settings: Types['settings'],
    ids: readonly string[],
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

/** A task as it is linked to. */
export interface TaskRef {
  readonly id: string;
  readonly href: string;
}

export interface TaskStatus {
  readonly isDone: boolean;
  readonly due: PlainDate | null;
}
