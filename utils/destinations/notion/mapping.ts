import { statuses } from '@/utils/domain/decision/decision';
import { statusText } from '../outline/english';
import { type Field, fieldRules, fields, type Mapping, type Property, required } from './fields';

/** Our fields beside the properties that fit them by kind and name; a property is used once. */
export function proposeMapping(properties: readonly Property[]): Mapping {
  const taken = new Set<string>();
  const found: Partial<Record<Field, Property>> = {};
  for (const field of fields) {
    const { name, types, also } = fieldRules[field];
    const names = [name.toLowerCase(), ...also];
    const fitting = properties
      .filter(({ id, type }) => types.includes(type) && !taken.has(id))
      .map((property) => ({ property, rank: names.indexOf(property.name.trim().toLowerCase()) }))
      .filter(({ property, rank }) => rank >= 0 || property.type === 'title')
      .sort((a, b) => a.rank - b.rank)[0]?.property;
    if (!fitting) continue;
    found[field] = fitting;
    taken.add(fitting.id);
  }
  return found;
}

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
  readonly field: Field;
  /** One sentence, which names the user's property and says what to do. */
  readonly words: string;
}

/** Whether a mapping can be written to a database with these properties; no problem: it can. */
export function testMapping(mapping: Mapping, properties: readonly Property[]): MappingProblem[] {
  const unmapped = required
    .filter((field) => mapping[field] === undefined)
    .map((field) => ({ field, words: missingWords(field) }));
  return [
    ...unmapped,
    ...fields.flatMap((field) => {
      const mapped = mapping[field];
      const words = mapped && problemOf(field, mapped, properties);
      return words === undefined ? [] : [{ field, words }];
    }),
  ];
}

function missingWords(field: Field): string {
  const { name } = fieldRules[field];
  return field === 'key'
    ? 'The database needs a text property named “Decision Key”, so that Meantime finds the document again. Add it in Notion, then map it.'
    : `Choose the property for “${name}”.`;
}

function problemOf(field: Field, mapped: Property, properties: readonly Property[]): string | undefined {
  const now = properties.find(({ id }) => id === mapped.id);
  if (now === undefined)
    return `The property “${mapped.name}” is no longer in the database. Choose another for “${fieldRules[field].name}”.`;
  if (now.name !== mapped.name)
    return `The property “${mapped.name}” was renamed to “${now.name}”. Check the mapping and save it again.`;
  if (now.type !== mapped.type || !fieldRules[field].types.includes(now.type))
    return `The property “${mapped.name}” now has another type. Choose another for “${fieldRules[field].name}”.`;
  return field === 'status' && now.type === 'status' ? statusProblem(now) : undefined;
}

/** A status takes only the choices it has; a select gets new ones by itself. */
function statusProblem({ name, options = [] }: Property): string | undefined {
  const missing = statuses.map((each) => statusText[each]).filter((text) => !optionNamed(options, text));
  if (missing.length === 0) return undefined;
  return `“${name}” has no option named ${missing.map((text) => `“${text}”`).join(', ')}. Add it in Notion, or map another property.`;
}

/** The choice with this name, however it is capitalised. */
export function optionNamed(options: readonly string[], name: string): string | undefined {
  return options.find((each) => each.toLowerCase() === name.toLowerCase());
}
