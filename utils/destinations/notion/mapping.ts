import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { fieldRules, fields, type MappedField, type Mapping, type Property, required } from './fields';
import { statusOption } from './status-names';

/** The mapping with its properties as they are called and offer now; one that is gone, or of another kind, stays as it was. */
export function renewMapping(mapping: Mapping, properties: readonly Property[]): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).map(([field, mapped]) => {
      const now = properties.find(({ id, type }) => id === mapped.id && type === mapped.type);
      return [field, now ?? mapped];
    }),
  );
}

/** Something about a mapping that would keep a document from being written. */
export interface MappingProblem {
  readonly field: MappedField;
  /** One sentence, which names the user's property and says what to do. */
  readonly words: Phrase;
}

/** Whether a mapping can be written to a database with these properties; no problem: it can. */
export function testMapping(mapping: Mapping, properties: readonly Property[]): MappingProblem[] {
  const unmapped = required
    .filter((field) => mapping[field] === undefined)
    .map((field) => ({ field, words: missingPhrase(field) }));
  return [
    ...unmapped,
    ...fields.flatMap((field) => {
      const mapped = mapping[field];
      const words = mapped && problemOf(field, mapped, properties);
      return words === undefined ? [] : [{ field, words }];
    }),
  ];
}

function missingPhrase(field: MappedField): Phrase {
  return field === 'key'
    ? phrase('failures.notion-key-missing')
    : phrase('failures.notion-field-unmapped', { field: phrase(fieldRules[field].label) });
}

function problemOf(
  field: MappedField,
  mapped: Property,
  properties: readonly Property[],
): Phrase | undefined {
  const now = properties.find(({ id }) => id === mapped.id);
  const { name } = mapped;
  const { label, types } = fieldRules[field];
  if (now === undefined) return phrase('failures.notion-property-gone', { name, field: phrase(label) });
  if (now.name !== name) return phrase('failures.notion-property-renamed', { name, now: now.name });
  if (now.type !== mapped.type || !types.includes(now.type))
    return phrase('failures.notion-property-type', { name, field: phrase(label) });
  return field === 'status' && now.type === 'status' ? statusProblem(now) : undefined;
}

/** A status takes only the choices it has, in whichever language; a select gets new ones by itself. */
function statusProblem({ name, options = [] }: Property): Phrase | undefined {
  const missing = statuses.filter((status) => statusOption(options, status) === undefined);
  if (missing.length === 0) return undefined;
  return phrase('failures.notion-status-options', {
    name,
    missing: missing.map((status) =>
      phrase('failures.notion-status-option', { name: phrase(statusCodes[status]) }),
    ),
  });
}
