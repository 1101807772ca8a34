import type { Told } from '../../words/phrase';
import type { Calendar, PlainDate } from '../time/calendar.types';
import type { PersonHint } from './hint';

/** A teammate. */
export interface Person extends Calendar {
  /** UUID, stable over edits and imports. */
  readonly id: string;
  readonly name: string;
  /** City or region in the team's own words; shown on the card. */
  readonly place?: string | undefined;
  /** E-mail addresses, Slack ids and handles by which pages name this person. */
  readonly addresses: readonly Address[];
  /** Where the zone came from: see `zoneSource`. Versions up to 0.1.0 kept words such as `CSV import`. */
  readonly zoneSource: Told;
  /** The date on which the zone was last confirmed. */
  readonly zoneDate: PlainDate;
  /** Whether this is the reader. */
  readonly isMe: boolean;
}

/** One way in which a page names a person. */
export type Address = Pick<PersonHint, 'kind' | 'value' | 'team'>;
