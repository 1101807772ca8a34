import { rosterKey } from '@/utils/roster/roster-key';
import type { DocumentWords } from '../../outline/words';
import { columnName, type RosterField } from '../../roster/columns';

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
