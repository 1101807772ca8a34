import { rosterKey } from '@/utils/roster/roster-key';
import type { DocumentWords } from '../../outline/words';
import { columnName, type RosterField } from '../../roster/columns';

/**
 * A property as it is made. A property for one address holds one: where somebody has more, all are text; so are groups that
 * can't be choices.
 */
export function rosterProperties(
  fields: readonly RosterField[],
  days: readonly string[],
  { hasSeveralEmails, areChoices }: { readonly hasSeveralEmails: boolean; readonly areChoices: boolean },
  words: DocumentWords,
): Record<string, object> {
  const kinds: Readonly<Partial<Record<RosterField, object>>> = {
    name: { title: {} },
    email: hasSeveralEmails ? { rich_text: {} } : { email: {} },
    // Choices come with the rows that have them.
    groups: areChoices ? { multi_select: { options: [] } } : { rich_text: {} },
    days: { multi_select: { options: days.map((name) => ({ name })) } },
  };
  const columns = fields.map((field) => [columnName(field, words), kinds[field] ?? { rich_text: {} }]);
  return Object.fromEntries([...columns, [rosterKey, { rich_text: {} }]]);
}
