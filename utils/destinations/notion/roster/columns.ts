import type { PeopleField } from '@/utils/roster/sources/notion/fields';
import type { DocumentWords } from '../../outline/words';

/** Columns of a roster database: what a row says, and the norms that nobody reads back. */
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
] as const satisfies readonly PeopleField[];
export type RosterField = (typeof rosterFields)[number] | 'norms';

/** By this name a roster database shows whose row it is, in every language: a row is found by it before it is made. */
export const rosterKey = 'Meantime Key';

export const columnName = (field: RosterField, { say }: DocumentWords): string =>
  say('document.roster-field', { field: field === 'norms' ? 'other' : field });

/** A property as it is made. A property for one address holds one: where somebody has more, all are text. */
export function rosterProperties(
  fields: readonly RosterField[],
  days: readonly string[],
  hasSeveralEmails: boolean,
  words: DocumentWords,
): Record<string, object> {
  const kinds: Readonly<Partial<Record<RosterField, object>>> = {
    name: { title: {} },
    email: hasSeveralEmails ? { rich_text: {} } : { email: {} },
    days: { multi_select: { options: days.map((name) => ({ name })) } },
  };
  const columns = fields.map((field) => [columnName(field, words), kinds[field] ?? { rich_text: {} }]);
  return Object.fromEntries([...columns, [rosterKey, { rich_text: {} }]]);
}
