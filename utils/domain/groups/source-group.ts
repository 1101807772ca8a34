import type { Group, GroupAddress } from './group';

/** A group as a source names it now. */
export interface NamedGroup {
  /** In its source; no two groups of a source have the same. */
  readonly id: string;
  readonly name: string;
  /** By which pages name it; empty where the source says none. */
  readonly addresses: readonly GroupAddress[];
  readonly members: readonly NamedMember[];
}

export interface NamedMember {
  /** The id of their row in the same source (`LayerRow.id`); it need not be there. */
  readonly row: string;
  /** As the source calls them: under it somebody is counted who is not in the list. */
  readonly name: string;
  /** They are another group of the source: `row` is its id. */
  readonly isGroup?: true | undefined;
}

/** A group in a source's layer. */
export interface SourceGroup extends NamedGroup {
  /** Epoch ms: since when the source no longer has it; null while it has. */
  readonly goneSince: number | null;
}

/** What a source can say of a group. How many have to answer is the reader's own always. */
export type GroupWords = Pick<Group, 'name' | 'addresses' | 'members'>;

/** What the reader said of a group: a name where it is theirs, and some of its addresses and members. */
export interface OwnGroupWords extends Pick<GroupWords, 'addresses' | 'members'> {
  readonly name?: string | undefined;
}

/** Where a group comes from. */
export interface GroupOrigin {
  readonly rows: readonly {
    readonly source: string;
    readonly id: string;
    readonly goneSince: number | null;
  }[];
  /** What the sources said when the group was written last: what differs from it in the group is the reader's own. */
  readonly said: GroupWords;
  /** What of the group the reader put in, also where a source says it as well; absent where that is nothing. */
  readonly own?: OwnGroupWords | undefined;
  /** The reader had it before a source named it: it outlives all of them. */
  readonly isOwn?: boolean | undefined;
}
