import { isSameNorm } from './norm-changes.ts';
import {
  type Channel,
  channels,
  type Norm,
  type NormMatrix,
  type NormVersion,
  shippedNorms,
  type Urgency,
  urgencies,
} from './norms.ts';

type Based = Pick<NormVersion, 'team' | 'given'>;

/**
 * The team's norms once a source gives these: an entry that was as the source had it follows the source, one that the reader
 * changed stays. Before a source gave any, what differs from the shipped norms is the reader's.
 */
export function withGiven({ team, given: before = shippedNorms }: Based, given: NormMatrix) {
  const entry = (channel: Channel, urgency: Urgency) => {
    const [mine, theirs] = [team[channel][urgency], given[channel][urgency]];
    return isSameNorm(mine, before[channel][urgency]) ? theirs : mine;
  };
  return { team: matrixOf(entry), given };
}

/** An entry of the reader's own, before what the source gives. */
export interface OwnEntry {
  readonly channel: Channel;
  readonly urgency: Urgency;
  readonly given: Norm | null;
}

/** The entries that are the reader's own; none where no source gives norms. */
export function ownEntries({ team, given }: Based): readonly OwnEntry[] {
  if (given === undefined) return [];
  return channels.flatMap((channel) =>
    urgencies.flatMap((urgency) => {
      const theirs = given[channel][urgency];
      return isSameNorm(team[channel][urgency], theirs) ? [] : [{ channel, urgency, given: theirs }];
    }),
  );
}

export function isSameMatrix(one: NormMatrix, other: NormMatrix): boolean {
  return channels.every((channel) =>
    urgencies.every((urgency) => isSameNorm(one[channel][urgency], other[channel][urgency])),
  );
}

function matrixOf(entry: (channel: Channel, urgency: Urgency) => Norm | null): NormMatrix {
  const rows = channels.map((channel) => [
    channel,
    Object.fromEntries(urgencies.map((urgency) => [urgency, entry(channel, urgency)])),
  ]);
  return Object.fromEntries(rows) as NormMatrix;
}
