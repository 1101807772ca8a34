import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { templateForms } from '@/utils/domain/decision/template-form';
import type { DocumentWords } from '../outline/words';
import { changedFields, type FieldSnapshot } from '../written/field-snapshot';
import type { Mapping } from './fields';
import { propertiesFor, type UserIds } from './properties';

const roles = ['driver', 'approver', 'contributors', 'informed'] as const;

/**
 * What an update writes: the decision's properties, but for people whom Notion does not know by our names, where
 * these are as they were written last (`written`): somebody may have chosen them there by hand.
 */
export function propertiesToUpdate(
  decision: LinkedDecision,
  mapping: Mapping,
  users: UserIds,
  written: FieldSnapshot | null | undefined,
  words: DocumentWords,
): Record<string, unknown> {
  const changed = new Set<string>(changedFields(decision, written));
  const names = templateForms[decision.template].roles;
  const left = roles.filter((role) => {
    const isUnknown = [decision[role] ?? []].flat().some(({ name }) => users[name] === undefined);
    return mapping[role]?.type === 'people' && isUnknown && !changed.has(names[role]);
  });
  const unmapped = Object.fromEntries(left.map((role) => [role]));
  return propertiesFor(decision, { ...mapping, ...unmapped }, users, words);
}
