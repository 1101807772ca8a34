import { hoursKey } from './hours-key.ts';
import {
  type Channel,
  channels,
  type Norm,
  type NormOverrides,
  type NormVersion,
  shippedNorms,
  type Urgency,
  urgencies,
} from './norms.ts';

/** One entry that a version changed. */
export interface NormChange {
  /** Null: the team's norm. */
  readonly personId: string | null;
  readonly channel: Channel;
  readonly urgency: Urgency;
  /** Undefined: no entry of this person's own, so the team's holds; null: no reply expected. */
  readonly before: Norm | null | undefined;
  readonly after: Norm | null | undefined;
}

/** What `next` changed of `before`: the team's norms first, then people's own. */
export function normChanges(
  before: Omit<NormVersion, 'from'>,
  next: Omit<NormVersion, 'from'>,
): NormChange[] {
  const ids = [...new Set([...Object.keys(before.people), ...Object.keys(next.people)])];
  return [null, ...ids].flatMap((personId) =>
    channels.flatMap((channel) =>
      urgencies.flatMap((urgency): NormChange[] => {
        const entry = ({ team, people }: Omit<NormVersion, 'from'>) =>
          personId === null ? team[channel][urgency] : people[personId]?.[channel]?.[urgency];
        const change = { personId, channel, urgency, before: entry(before), after: entry(next) };
        return isSameNorm(change.before, change.after) ? [] : [change];
      }),
    ),
  );
}

/** Whether two entries mean the same, steps included. */
export function isSameNorm(one: Norm | null | undefined, other: Norm | null | undefined): boolean {
  if (one == null || other == null) return one === other;
  const steps = (norm: Norm) =>
    (norm.escalation ?? []).map((step) => [step.amount, step.unit, step.what, hoursKey(step.hours)]);
  return (
    one.amount === other.amount &&
    one.unit === other.unit &&
    JSON.stringify(steps(one)) === JSON.stringify(steps(other))
  );
}

/** Whether a person's own entries mean the same. */
export function isSameOverrides(one: NormOverrides, other: NormOverrides): boolean {
  const version = (own: NormOverrides) => ({ team: shippedNorms, people: { own } });
  return normChanges(version(one), version(other)).length === 0;
}
