import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { Address } from '@/utils/domain/people/person';
import type { Holiday, PlainDate, TimeOff, Travel, Week } from '@/utils/domain/time/calendar.types';
import type { Told } from '@/utils/words/phrase';

/** What a layer can say of a person besides addresses. A zone comes with its own source and date: they are one value. */
export interface FieldValues {
  readonly name: string;
  /** Null: said to be none. */
  readonly place: string | null;
  readonly zone: GivenZone;
  readonly week: Week;
  readonly timeOff: readonly TimeOff[];
  readonly holidays: readonly Holiday[];
  readonly travel: readonly Travel[];
}

export interface GivenZone {
  readonly id: string;
  readonly source: Told;
  /** When it was last confirmed. */
  readonly date: PlainDate;
}

export const layerFields = ['name', 'place', 'zone', 'week', 'timeOff', 'holidays', 'travel'] as const;
export type LayerField = keyof FieldValues;
/** What sources say of a person: the fields, and norms of their own, which are kept with the team's as versions. */
export type SaidField = LayerField | 'ownNorms';

/** The fields that a row gives; one that is absent is left to the layers below. */
export type GivenFields = { readonly [Field in LayerField]?: FieldValues[Field] };

/** What one source says of one person. */
export interface LayerRow {
  /** In its source; no two rows of a source have the same. */
  readonly id: string;
  readonly fields: GivenFields;
  readonly addresses: readonly Address[];
  /**
   * Of a source that knows of people only when they are away: time off that comes on top of what counts, like the user's
   * *Away until*. Such a row makes nobody a person and gives nobody an address; its addresses only say whose it is.
   */
  readonly away?: readonly TimeOff[] | undefined;
  /** The person's own norms; absent where the source says nothing of them. */
  readonly norms?: NormOverrides | undefined;
  /** Epoch ms: when the source first said what it says now. */
  readonly seen: number;
  /** Epoch ms: since when the source no longer has it; null while it has. */
  readonly goneSince: number | null;
}

/** What one source says. */
export interface Layer {
  /** The id of the source. */
  readonly source: string;
  readonly rows: readonly LayerRow[];
}

/** The user's own words about one person: the top layer. */
export interface OwnRow {
  /** Of the person. */
  readonly id: string;
  readonly fields: GivenFields;
  readonly addresses: readonly Address[];
  /** Set with *Away until*: comes on top of the time off that counts, and does not keep that of a source out. */
  readonly away?: readonly TimeOff[] | undefined;
  /**
   * Whether the person's own norms are the user's word: the versions of the norms have what they are. `edited`: entries
   * that the user changed are, all others go on following their source; `chosen`: all are. Absent: none is.
   */
  readonly norms?: 'edited' | 'chosen' | undefined;
  /** Addresses that sources give and that are not this person's. */
  readonly without: readonly Address[];
  readonly isMe: boolean;
  /** Removed by the user, though a source has the person. */
  readonly isHidden: boolean;
  /** Epoch ms of the last edit; null where it was not kept. */
  readonly seen: number | null;
  /** By which rows and addresses (`rowKey`, `hintKey`) the edited person is found again; empty where addresses alone tell. */
  readonly known: readonly string[];
}

/** What the own layer is called where a source is named. */
export const ownSource = 'own';

/** Where the value of a field comes from. */
export interface FieldOrigin {
  /** The id of the source, or `own`. */
  readonly source: string;
  /** Epoch ms since when it says so; null where that is not known. */
  readonly seen: number | null;
}

/** Where a person comes from. */
export interface Origin {
  readonly fields: { readonly [Field in SaidField]?: FieldOrigin };
  /** Rows of sources that are this person. */
  readonly rows: readonly {
    readonly source: string;
    readonly id: string;
    readonly goneSince: number | null;
  }[];
}

export const rowKey = (source: string, id: string) => `row:${source}:${id}`;
