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
/** And people's own norms, where somebody has some. */
export type RosterField = (typeof rosterFields)[number] | 'norms';

export const columnName = (field: RosterField | 'zoneDate', { say }: DocumentWords): string =>
  say('document.roster-field', { field: field === 'norms' ? 'other' : field });
