import { checkSteps } from './escalation.ts';
import { isSameOverrides } from './norm-changes.ts';
import { channels, type Norm, type NormOverrides, type NormVersion, urgencies } from './norms.ts';

type Entry = Norm | null | undefined;
type Given = Readonly<Record<string, NormOverrides>>;

/**
 * People's own norms once sources give these, by person: an entry that was as a source had it follows the source, one that
 * the reader changed or took off stays as it is, and so does all of those whose norms are `chosen` (ids). Of people whom
 * no source gives norms any more the last ones stay. Null where nothing changes.
 */
export function withGivenOwn(
  { team, people, givenPeople: before = {} }: Pick<NormVersion, 'team' | 'people' | 'givenPeople'>,
  given: Given,
  chosen: ReadonlySet<string> = new Set(),
): Pick<NormVersion, 'people' | 'givenPeople'> | null {
  const next = { ...people };
  for (const [id, theirs] of Object.entries(given)) {
    if (chosen.has(id)) continue;
    const own = ownAfter(people[id] ?? {}, before[id] ?? {}, theirs, team);
    if (isEmpty(own)) delete next[id];
    else next[id] = own;
  }
  const hasGiven = Object.keys(given).length > 0;
  if (isSame(next, people) && isSame(given, before) && hasGiven === Object.keys(before).length > 0)
    return null;
  return { people: next, givenPeople: hasGiven ? given : undefined };
}

/** A person's own norms once all of them are as a source says: steps stay where its amounts leave room for them. */
export function asSaid(
  { team, people }: Pick<NormVersion, 'team' | 'people'>,
  id: string,
  said: NormOverrides,
): NormVersion['people'] {
  const { [id]: mine = {}, ...others } = people;
  const own = ownAfter(mine, mine, said, team);
  return isEmpty(own) ? others : { ...others, [id]: own };
}

/** Whether both say the same as far as a source can: steps are left out. */
export function hasSameAmounts(one: NormOverrides, other: NormOverrides): boolean {
  return channels.every((channel) =>
    urgencies.every((urgency) => isSameAmount(one[channel]?.[urgency], other[channel]?.[urgency])),
  );
}

function ownAfter(
  own: NormOverrides,
  before: NormOverrides,
  theirs: NormOverrides,
  team: NormVersion['team'],
): NormOverrides {
  const rows = channels.flatMap((channel) => {
    const entries = urgencies.flatMap((urgency): [string, Norm | null][] => {
      const [mine, was, given] = [own, before, theirs].map((one) => one[channel]?.[urgency]);
      const isTheirs = isSameAmount(mine, was);
      const entry = isTheirs ? withSteps(given, mine ?? team[channel][urgency]) : mine;
      return entry === undefined ? [] : [[urgency, entry]];
    });
    return entries.length === 0 ? [] : [[channel, Object.fromEntries(entries)]];
  });
  return Object.fromEntries(rows);
}

/** What a cell says is an amount alone: the steps that the entry had stay where they fit. */
function withSteps(given: Entry, before: Entry): Entry {
  const { escalation = [] } = before ?? {};
  if (given == null || escalation.length === 0) return given;
  return checkSteps(given, escalation).length === 0 ? { ...given, escalation } : given;
}

function isSameAmount(one: Entry, other: Entry): boolean {
  if (one == null || other == null) return one === other;
  return one.amount === other.amount && one.unit === other.unit;
}

function isSame(one: Given, other: Given): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => isSameOverrides(one[id] ?? {}, other[id] ?? {}));
}

const isEmpty = (own: NormOverrides) => Object.keys(own).length === 0;
