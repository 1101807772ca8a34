/** What each system says of one of the team; the rows are in `said.ts`. */
export interface Teammate {
  /** Names the row in tests. */
  readonly key: string;
  /** The IANA zone that is right, whatever a system says. */
  readonly zone: string;
  readonly slack?: SlackSaid;
  readonly notion?: NotionSaid;
  readonly sheet?: SheetSaid;
  readonly file?: FileSaid;
  readonly monday?: MondaySaid;
  readonly twist?: TwistSaid;
  readonly calendar?: CalendarSaid;
}

/** Days from the office's today, in UTC: -3 is three days ago. Both days are away. */
export interface Away {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface SlackSaid {
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly handle: string;
  readonly email?: string;
  readonly zone?: string;
  readonly title?: string;
  readonly is?: 'owner' | 'guest' | 'single-channel guest' | 'deactivated';
  readonly away?: Away;
}

export interface NotionSaid {
  readonly name: string;
  readonly email?: string;
  /** As its cell has it: an IANA name or one that was in use once. */
  readonly zone?: string;
  readonly days?: readonly string[];
  readonly hours?: string;
  readonly place?: string;
  readonly away?: Away;
  /** The account of the workspace that the row names. */
  readonly person?: string;
}

export interface SheetSaid {
  readonly name: string;
  readonly email: string;
  readonly slack: string;
  /** As somebody typed it. */
  readonly zone: string;
  readonly hours: string;
  readonly place: string;
}

export interface FileSaid {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  /** Told by the ICS file beside it. */
  readonly away?: Away;
}

export interface MondaySaid {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly title: string;
  readonly is?: 'admin' | 'deactivated';
  readonly away?: Away;
}

export interface TwistSaid {
  readonly id: number;
  readonly name: string;
  readonly email?: string;
  readonly zone: string;
  readonly is?: 'guest' | 'removed';
  readonly away?: Away;
}

export interface CalendarSaid {
  /** Whose calendar: its address. */
  readonly id: string;
  /** What the reader may see of it. */
  readonly shares: 'details' | 'busy' | 'nothing';
  readonly away: readonly Away[];
}
