import type { Calendar } from '../time/calendar.types';

/** What a slot is for one person, the first of these that fits; see slot-kind.ts. */
export const slotKinds = ['inside', 'off', 'night', 'edge', 'after'] as const;
export type SlotKind = (typeof slotKinds)[number];

/** What a minute outside somebody's working time weighs, by kind: at least 0. */
export type Weights = Readonly<Record<Exclude<SlotKind, 'inside'>, number>>;

export const shippedWeights: Weights = { off: 4, night: 6, edge: 1, after: 2 };

/** Somebody who is asked to come. */
export interface Invited {
  readonly calendar: Calendar;
  /** Without whom the meeting makes no sense: their days off are left alone while any other slot is left. */
  readonly isRequired: boolean;
  /** Their share of the unsocial minutes of the last meetings, 0 to 1. */
  readonly share: number;
}

export interface PlanCase {
  readonly people: readonly Invited[];
  /** The length of a slot: a whole number of minutes, at least 1. */
  readonly minutes: number;
  /** Epoch ms. Slots start from here on, before `days` times 24 hours are over. */
  readonly from: number;
  readonly days: number;
  /** Slots start on quarters of an hour of this zone's clock. */
  readonly readerZone: string;
  readonly weights: Weights;
}

/** What a slot is for one person. */
export interface SlotForPerson {
  readonly kind: SlotKind;
  /** Minutes of the slot outside the person's working time. */
  readonly outside: number;
  /** `outside` x the kind's weight x (1 + share). */
  readonly cost: number;
}

export interface PlannedSlot {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** The sum of what it costs the people. */
  readonly cost: number;
  /** The largest of these. */
  readonly worst: number;
  /** In the order of the case. */
  readonly people: readonly SlotForPerson[];
}

export interface Plan {
  /** By cost, then the largest single cost, then time. */
  readonly slots: readonly PlannedSlot[];
  /** Whether in every slot of the range somebody who is required has a day off: then all slots are there. */
  readonly isLeastBad: boolean;
}
