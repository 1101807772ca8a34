import type { DocumentWords } from '../outline/words';

/** What a roster of ours has of a person, in the order of its columns. */
export const rosterFields = [
  'name',
  'email',
  'zone',
  'place',
  'days',
  'hours',
  'timeOff',
  'holidays',
  'travel',
  'slack',
  'names',
] as const;
/** And the groups that people are in, where they are wanted, and people's own norms, where somebody has some. */
export type RosterField = (typeof rosterFields)[number] | 'groups' | 'norms';

/** The columns of a roster in which somebody has norms of their own, or is in a group that is to be in it. */
export const fieldsWith = (has: {
  readonly groups: boolean;
  readonly norms: boolean;
}): readonly RosterField[] => [
  ...rosterFields,
  ...(has.groups ? (['groups'] as const) : []),
  ...(has.norms ? (['norms'] as const) : []),
];

export const columnName = (field: RosterField | 'zoneDate', { say }: DocumentWords): string =>
  say('document.roster-field', { field: field === 'norms' ? 'other' : field });
