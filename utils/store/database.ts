import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoredLink } from '@/utils/destinations/destination';
import { teamLog } from '@/utils/destinations/team-log';
import type { DestinationId } from '@/utils/destinations/types';
import type { ToldNeed } from '@/utils/domain/attention/need';
import type { Decision } from '@/utils/domain/decision/decision';
import { type DecisionLine, lineOf } from '@/utils/domain/decision/decision-line';
import type { TeamLine, TeamLook } from '@/utils/domain/decision/team-line';
import type { Group } from '@/utils/domain/groups/group';
import type { GroupOrigin } from '@/utils/domain/groups/source-group';
import type { NormOverrides, NormVersion, Urgency } from '@/utils/domain/norms/norms';
import type { Owed } from '@/utils/domain/owed/owed';
import type { Favourite } from '@/utils/domain/people/favourite';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import type { SiteId } from '@/utils/domain/thread/capture';
import type { Wait } from '@/utils/domain/waits/wait';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import type { OutboxItem, Pace } from '@/utils/outbox/item';
import type { LedgerLine } from '@/utils/platform/ledger';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { Origin, OwnRow } from '@/utils/roster/layers/layer';
import type { SaidValue } from '@/utils/roster/layers/resolve-fields';
import type { ImportedPerson } from '@/utils/roster/undo-import';
import type { AnyTaskTypes, TaskSystemId } from '@/utils/tasks/types';
import type { Told } from '@/utils/words/phrase';
import { databaseName, latest } from './latest';
import type { MergeNotes, StoredRow, StoredSource } from './layers/tables';
import { markDues } from './mark-dues';
import { markMe } from './mark-me';
import type { StoredConnection, StoredSnapshot } from './outbox-rows';
import { partChecks } from './part-checks';
import { refuseNewer, unpatched } from './refuse-newer';
import { safeRows } from './rows/safe-rows';
import type { StoredTask } from './task-rows';

/** A person as stored; `keys` are the hint keys of all addresses, so that a page's question is one indexed look-up. */
export interface StoredPerson extends Person {
  readonly keys: readonly string[];
  /** Where the fields of somebody from a source come from; absent where all of it is the user's own. */
  readonly origin?: Origin | undefined;
  /** What sources say differently, a list for each field; absent where they agree. */
  readonly conflicts?: readonly (readonly SaidValue[])[] | undefined;
}

/** A draft on its way: reading the thread, being edited, or not readable with what says why. */
export type StoredDraft =
  | {
      readonly key: string;
      readonly state: 'reading';
      readonly at: number;
      readonly tabId?: number | undefined;
      /** Of the page, where the browser tells it to the click alone. */
      readonly address?: string | undefined;
    }
  | {
      readonly key: string;
      readonly state: 'failed';
      readonly at: number;
      /** English text in rows of an earlier version. */
      readonly why: Told;
      /** The tab that was asked, so that it can be asked again; absent in rows of an earlier version. */
      readonly tabId?: number | undefined;
      /** Of the task that was to be read, wherever the tab went since. */
      readonly address?: string | undefined;
    }
  | OpenedDraft;

/** A draft that is being edited. */
export interface OpenedDraft {
  readonly key: string;
  readonly state: 'open';
  readonly at: number;
  readonly decision: Decision;
}

/** A decision in the local log. */
export interface StoredDecision {
  readonly key: string;
  readonly id: string;
  /** `site:threadId`, to find what a thread decided before. */
  readonly thread: string;
  /** Epoch ms. */
  readonly savedAt: number;
  /** When it was saved before, epoch ms, oldest first; absent in rows of an earlier version. */
  readonly savedBefore?: readonly number[] | undefined;
  /** The documents that the outbox made of it. */
  readonly links?: DocumentLinks | undefined;
  readonly decision: Decision;
}

export type DocumentLinks = Readonly<Partial<Record<DestinationId, StoredLink>>>;

/** The urgency the reader chose for a thread. */
export interface StoredChoice {
  /** `site:threadId`. */
  readonly thread: string;
  readonly urgency: Urgency;
  /** Epoch ms; absent in rows of an earlier version. */
  readonly at?: number | undefined;
}

/** What a site's pages last showed and lacked. */
export interface StoredHealth {
  /** `site:spot`. */
  readonly spot: string;
  readonly site: SiteId;
  readonly found: number;
  readonly read: number;
  /** Epoch ms of the last pass. */
  readonly at: number;
  /** Epoch ms since when nothing could be read; null where it can. */
  readonly missingSince: number | null;
}

/** The hints of one site that were found in the people list last, newest first. */
export interface StoredRecent {
  readonly site: SiteId;
  readonly hints: readonly PersonHint[];
}

/** An import of people that can be taken back. */
export interface StoredImport {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** The name of the file; null where lines were pasted. */
  readonly file: string | null;
  readonly people: readonly ImportedPerson[];
  /** What it added to people's own norms, by the person's id; absent where it added none. */
  readonly norms?: Readonly<Record<string, NormOverrides>> | undefined;
}

/** A group as stored; `keys` are those of its addresses (`groupKey`), so that what a page names is one indexed look-up. */
export interface StoredGroup extends Group {
  readonly keys: readonly string[];
  /** Where a group of a source comes from; absent where it is the reader's own. */
  readonly from?: GroupOrigin | undefined;
}

/** The extension's own database; opened by the worker and the extension pages, never by a content script. */
export class Database extends Dexie {
  people!: EntityTable<StoredPerson, 'id'>;
  norms!: EntityTable<NormVersion, 'from'>;
  drafts!: Table<StoredDraft, string>;
  decisions!: EntityTable<StoredDecision, 'key'>;
  /** One for each decision, written with it by `putDecision`. */
  lines!: EntityTable<DecisionLine, 'key'>;
  choices!: EntityTable<StoredChoice, 'thread'>;
  health!: EntityTable<StoredHealth, 'spot'>;
  recent!: EntityTable<StoredRecent, 'site'>;
  outbox!: EntityTable<OutboxItem, 'id'>;
  duplicateChecks!: EntityTable<DuplicateCheck, 'id'>;
  snapshots!: EntityTable<StoredSnapshot, 'item'>;
  connections!: EntityTable<StoredConnection, 'destination'>;
  paces!: EntityTable<Pace<DestinationId | TaskSystemId>, 'destination'>;
  ledger!: Table<LedgerLine, number>;
  imports!: EntityTable<StoredImport, 'id'>;
  sources!: EntityTable<StoredSource, 'id'>;
  sourceRows!: Table<StoredRow, [string, string]>;
  /** The user's own words about people from sources; of all others `people` is the own layer. */
  own!: EntityTable<OwnRow, 'id'>;
  mergeNotes!: EntityTable<MergeNotes, 'id'>;
  /** Which holidays of a person come from a public calendar. */
  holidaySets!: EntityTable<HolidaySet, 'person'>;
  groups!: EntityTable<StoredGroup, 'id'>;
  /** What teammates decided, as their database says it: read again from there, never exported. */
  teamLines!: EntityTable<TeamLine, 'key'>;
  /** One at most: of the database that the lines are from. */
  teamLooks!: EntityTable<TeamLook<Told>, 'place'>;
  /** What the reader waits for, and what they waited for in the last months. */
  waits!: EntityTable<Wait, 'key'>;
  /** The last meetings whose time came from the planner. */
  meetings!: EntityTable<PlannedMeeting, 'key'>;
  /** Tasks of actions in other systems, made or on their way. */
  tasks!: EntityTable<StoredTask, 'id'>;
  /** As `duplicateChecks`, of tasks. */
  taskChecks!: EntityTable<DuplicateCheck<AnyTaskTypes>, 'id'>;
  /** Whom the reader sees first in the popup. */
  favourites!: EntityTable<Favourite, 'person'>;
  /** Of what the reader was told in a notification, so that it is told once. */
  told!: EntityTable<ToldNeed, 'id'>;
  /** What waits for the reader's reply in threads that they opened, where they switched that on. */
  owed!: EntityTable<Owed, 'key'>;

  /** `isSafe` false: rows that cannot be used are read, too (see `rows/`). */
  constructor(name = databaseName, isSafe = true) {
    super(name, { chromeTransactionDurability: 'strict', ...unpatched(latest) });
    refuseNewer(this, latest);
    if (isSafe) this.use(safeRows);
    // Dexie compares a database of any earlier version with the tables of those declared here, and reads all declared so
    // far again with each: one that only adds tables or indexes is part of the next that changes rows, or of the newest.
    this.version(2)
      .stores({
        people: 'id, name, *keys',
        norms: 'from',
        drafts: 'key, at',
        decisions: 'key, &id, thread, savedAt',
        choices: 'thread',
        health: 'spot',
        recent: 'site',
        lines: 'key, savedAt, [status+savedAt]',
      })
      .upgrade(async (transaction) => {
        const stored = await transaction.table<StoredDecision>('decisions').toArray();
        const lines = stored.map(({ decision, id, savedAt }) => lineOf(decision, id, savedAt));
        await transaction.table<DecisionLine>('lines').bulkAdd(lines);
      });
    // Versions 3 and 4 had parts of this; what a profile of theirs lacks is added. Decisions that are to replace
    // another one are found by it.
    this.version(5)
      .stores({
        outbox: 'id, key, state',
        duplicateChecks: 'id, key, state',
        snapshots: 'item',
        connections: 'destination',
        paces: 'destination',
        ledger: '++, at',
        decisions: 'key, &id, thread, savedAt, decision.supersedes',
      })
      .upgrade(partChecks);
    this.version(latest)
      .stores({
        imports: 'id, at',
        sources: 'id',
        sourceRows: '[source+id], source',
        own: 'id',
        mergeNotes: 'id',
        // Lists of drafts are read from the indexes alone: a draft holds its whole thread.
        drafts: 'key, at, [at+decision.title+decision.decision], decision.id, decision.source.threadId',
        holidaySets: 'person',
        groups: 'id, name, *keys',
        // A row of the team's database is told from one's own by the page that was made of it.
        decisions: `key, &id, thread, savedAt, decision.supersedes, ${teamLog.pagesIndex}`,
        teamLines: 'key, id, thread, savedAt, [status+savedAt]',
        teamLooks: 'place',
        waits: 'key, state, thread.id, endedAt',
        told: 'id, at',
        owed: 'key, site',
        meetings: 'key',
        tasks: 'id, decision, state',
        taskChecks: 'id, key, state',
        favourites: 'person',
        // Decisions that ask for something at a time are few.
        lines: 'key, savedAt, [status+savedAt], hasDues',
      })
      // Who is the reader, and what decisions ask for at a time, is found by an index, too.
      .upgrade(async (transaction) => {
        await markMe(transaction.table('people'));
        await markDues(transaction.table('decisions'), transaction.table('lines'));
      });
  }
}

export const database = new Database();
