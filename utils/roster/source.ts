import type { NamedGroup } from '@/utils/domain/groups/source-group';
import type { NormMatrix, NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { TimeOff } from '@/utils/domain/time/calendar.types';
import type { Phrase } from '@/utils/words/phrase';

/** People from a text that is read once. What is asked again and again is a `RosterSource` (`sources/roster-source.ts`). */
export interface TextSource<Settings> {
  readonly id: string;
  /** zod/mini schema of what it needs to know. */
  readonly settings: unknown;
  readonly hosts: readonly string[];
  /** The columns it understands, in the order in which an export writes them. */
  columns(): readonly string[];
  load(settings: Settings, context: TextContext): Promise<LoadedRoster>;
}

export interface TextContext {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** The revision that was loaded last, or null. */
  readonly since: string | null;
}

export interface LoadedRoster {
  readonly rows: readonly RosterRow[];
  /** Each costs its row. */
  readonly problems: readonly RowProblem[];
  /** What is to be known and costs nothing: columns that were not read, rows that were left out on purpose. */
  readonly notes: readonly RowProblem[];
  /** The team's norms, where the source says some; `unread` where those cannot be used. */
  readonly norms?: NormMatrix | 'unread' | undefined;
  /** Groups that the source lists by themselves, beside those that its rows name; `unread` where those cannot be read: the last good ones stay. */
  readonly groups?: readonly NamedGroup[] | 'unread' | undefined;
  /** Null where the source has no notion of it. */
  readonly revision: string | null;
  /** The end of it could not be read: who is not among the rows may well be in it. */
  readonly isCutOff?: true;
  /** What holds of the whole load and stays beside the source until the next one. */
  readonly remarks?: readonly Phrase[];
}

/** What a source can say of a person besides the name. */
export type RosterPart = 'addresses' | 'place' | 'zone' | 'week' | 'timeOff' | 'holidays' | 'travel';

/** One person as the source has them; all fields checked. */
export type RosterRow = Omit<Person, 'id' | 'isMe'> & {
  /** Line in the source, counted from 1, header included. */
  readonly line: number;
  /** The id that an export gave the person; absent where the source knows none. */
  readonly id?: string;
  /** What the source says; of a person who is already in the list all else stays as it is. */
  readonly given: readonly RosterPart[];
  /** Names of the groups that the source puts the person in, as it writes them. */
  readonly groups?: readonly string[];
  /** The cell that says the person's own norms, as it is written; read by `withOwnNorms`. */
  readonly ownNormsText?: string;
  readonly ownNorms?: NormOverrides;
  /** The source has norms of the person's own that cannot be used: the last good ones stay. */
  readonly hasUnreadNorms?: true;
  /** Of a source that knows only when people are away: this is all that the row says; see `LayerRow`. */
  readonly away?: readonly TimeOff[];
  /** What the source has and could not be read: it stays as it was. */
  readonly unread?: readonly RosterPart[];
  /** Why `zone` is not given; somebody who is not in the list yet cannot do without. */
  readonly noZone?: Phrase;
  /** Zones that its place could mean; with `noZone` alone. */
  readonly nearZones?: readonly string[];
};

export interface RowProblem {
  readonly line: number;
  /** Whom it is about, where that is known: lines of a file without breaks are all the same. */
  readonly name?: string;
  /** A column of the CSV format, a path in JSON, or `line`, `file`, `header`, `entry`, `keys`: see `fieldName`. */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly what: Phrase;
  /** Whether a zone chosen for the line is all that it needs. */
  readonly needsZone?: true;
  /** Zones that could be meant; one of them can be chosen for the line. */
  readonly zones?: readonly string[];
}

/** Zones chosen for lines whose own cannot be used, by line. */
export type ChosenZones = ReadonlyMap<number, string>;
