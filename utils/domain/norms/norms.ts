import type { SoleAddress } from '../people/hint';
import type { Week } from '../time/calendar.types';

/** How the amount of a norm is counted. */
export type Clock = 'hours' | 'working-hours' | 'working-days';
export const clocks: readonly Clock[] = ['hours', 'working-hours', 'working-days'];

export const channels = ['e-mail', 'direct', 'mention', 'channel'] as const;
export type Channel = (typeof channels)[number];

export const urgencies = ['urgent', 'standard', 'non-urgent', 'no-reply-needed'] as const;
export type Urgency = (typeof urgencies)[number];

/** `amount` > 0 and `amount` x 60 whole; for `working-days` a whole number >= 1. */
export interface Norm {
  readonly amount: number;
  readonly unit: Clock;
  /** What to do where no reply has come, in order; absent where the team agreed on nothing. */
  readonly escalation?: readonly EscalationStep[] | undefined;
}

/** One agreed step: counted from sending, as the norm itself is, and in the team's words. */
export interface EscalationStep {
  readonly amount: number;
  readonly unit: Clock;
  /** Such as `ask in #team-help`. */
  readonly what: string;
  /** When that can be done; absent where it can be done at any time. */
  readonly hours?: StepHours | undefined;
}

/**
 * The hours that a step waits for: the working hours of a person, named by an address that every list of the team knows
 * them by, or those of a channel.
 */
export type StepHours =
  | { readonly of: 'person'; readonly address: SoleAddress }
  | { readonly of: 'channel'; readonly zone: string; readonly week: Week };

/** Channel -> urgency -> norm; null where no reply is expected. */
export type NormMatrix = Readonly<Record<Channel, Readonly<Record<Urgency, Norm | null>>>>;

/** A person's own entries; what is absent falls to the team's. */
export type NormOverrides = Readonly<
  Partial<Record<Channel, Readonly<Partial<Record<Urgency, Norm | null>>>>>
>;

export const hasOwnNorms = (own: NormOverrides | undefined): boolean =>
  Object.values(own ?? {}).some((row) => Object.keys(row).length > 0);

/** Norms are versions: a window with a real `sentAt` uses the version in force then. */
export interface NormVersion {
  /** Epoch milliseconds from which this version holds. */
  readonly from: number;
  readonly team: NormMatrix;
  /** Keyed by person id. */
  readonly people: Readonly<Record<string, NormOverrides>>;
  /** What the source gives whose norms the team's are: entries of `team` that differ are the reader's own. */
  readonly given?: NormMatrix | undefined;
  /** What sources give of people's own, keyed by person id: entries of `people` that differ are the reader's own. */
  readonly givenPeople?: Readonly<Record<string, NormOverrides>> | undefined;
  /** The name of the source that brought this change; absent where the reader made it. */
  readonly changedBy?: string | undefined;
}

const workingHours = (amount: number): Norm => ({ amount, unit: 'working-hours' });
const workingDays = (amount: number): Norm => ({ amount, unit: 'working-days' });
const hours = (amount: number): Norm => ({ amount, unit: 'hours' });

/** The norms a new team starts with. Source: the response-time guide the project is built on; the README has the table. */
export const shippedNorms: NormMatrix = {
  'e-mail': {
    urgent: workingHours(4),
    standard: hours(24),
    'non-urgent': hours(48),
    'no-reply-needed': null,
  },
  direct: {
    urgent: workingHours(1),
    standard: workingDays(1),
    'non-urgent': workingDays(2),
    'no-reply-needed': null,
  },
  mention: {
    urgent: workingHours(1),
    standard: workingDays(1),
    'non-urgent': workingDays(2),
    'no-reply-needed': null,
  },
  channel: {
    urgent: workingHours(4),
    standard: null,
    'non-urgent': null,
    'no-reply-needed': null,
  },
};

/** The version in force at `at` (epoch ms); the shipped norms where none is that old. */
export function normsAt(versions: readonly NormVersion[], at: number): NormVersion {
  let found: NormVersion | undefined;
  for (const version of versions) {
    if (version.from <= at && (found === undefined || version.from >= found.from)) found = version;
  }
  return found ?? { from: Number.NEGATIVE_INFINITY, team: shippedNorms, people: {} };
}

/** The norm for one message to one person: my entry for this person before the team's. Null: no reply is expected. */
export function normFor(
  version: NormVersion,
  personId: string,
  channel: Channel,
  urgency: Urgency,
): Norm | null {
  const own = version.people[personId]?.[channel]?.[urgency];
  return own === undefined ? version.team[channel][urgency] : own;
}
