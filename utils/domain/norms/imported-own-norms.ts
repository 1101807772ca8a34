import { type Channel, channels, type Norm, type NormOverrides, type Urgency, urgencies } from './norms.ts';

type Entries = Readonly<Record<string, NormOverrides>>;

/**
 * Of the norms that a file says of somebody those that the reader has not set: these are imported. `kept`: how many of the
 * others the reader has set to something else.
 */
export function importedOf(
  theirs: NormOverrides,
  own: NormOverrides,
): { readonly add: NormOverrides; readonly kept: number } {
  const isOwn = (channel: Channel, urgency: Urgency) => own[channel]?.[urgency] !== undefined;
  const add = entriesOf(theirs, (channel, urgency) => !isOwn(channel, urgency));
  const other = entriesOf(
    theirs,
    (channel, urgency, norm) => isOwn(channel, urgency) && !isSameAmount(norm, own[channel]?.[urgency]),
  );
  return { add, kept: Object.values(other).flatMap((row) => Object.keys(row)).length };
}

/** People's own norms with those that an import adds. */
export function withImported(people: Entries, added: Entries): Entries {
  const merged = Object.entries(added).map(([id, add]): [string, NormOverrides] => {
    const own = people[id] ?? {};
    const rows = channels.flatMap((channel) => {
      const row = { ...add[channel], ...own[channel] };
      return Object.keys(row).length === 0 ? [] : [[channel, row] as const];
    });
    return [id, Object.fromEntries(rows)];
  });
  return { ...people, ...Object.fromEntries(merged) };
}

/** The same without them again: an entry that was changed since stays. */
export function withoutImported(people: Entries, added: Entries): Entries {
  const left = { ...people };
  for (const [id, add] of Object.entries(added)) {
    const own = entriesOf(people[id] ?? {}, (channel, urgency, norm) => {
      const was = add[channel]?.[urgency];
      return was === undefined || !isSameAmount(norm, was) || (norm?.escalation ?? []).length > 0;
    });
    if (isEmpty(own)) delete left[id];
    else left[id] = own;
  }
  return left;
}

const isEmpty = (own: NormOverrides) => Object.keys(own).length === 0;

function entriesOf(
  own: NormOverrides,
  isWanted: (channel: Channel, urgency: Urgency, norm: Norm | null) => boolean,
): NormOverrides {
  const rows = channels.flatMap((channel) => {
    const row = urgencies.flatMap((urgency): [Urgency, Norm | null][] => {
      const norm = own[channel]?.[urgency];
      return norm !== undefined && isWanted(channel, urgency, norm) ? [[urgency, norm]] : [];
    });
    return row.length === 0 ? [] : [[channel, Object.fromEntries(row)] as const];
  });
  return Object.fromEntries(rows);
}

function isSameAmount(one: Norm | null, other: Norm | null | undefined): boolean {
  if (one === null || other == null) return one === other;
  return one.amount === other.amount && one.unit === other.unit;
}
