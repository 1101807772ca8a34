import {
  fieldTypes,
  type PeopleField,
  type PeopleMapping,
  type PeopleProperty,
  peopleFields,
} from './fields';
import { fieldsNamed } from './property-names';

/**
 * Which property says what, by name and kind; a property is used once. The title is the name, unless it is called
 * something else that is known and another property is called a name. A person property is never an address unless it is
 * called so: a manager is somebody else.
 */
export function proposePeopleMapping(properties: readonly PeopleProperty[]): PeopleMapping {
  const means = new Map(properties.map((property) => [property.id, fieldsNamed(property.name)]));
  const taken = new Set<string>();
  const found: Partial<Record<PeopleField, PeopleProperty>> = {};
  for (const field of peopleFields) {
    const types = fieldTypes[field];
    const [best] = properties
      .filter(({ id, type }) => types.includes(type) && !taken.has(id))
      .filter(({ id }) => means.get(id)?.includes(field))
      .toSorted((one, other) => types.indexOf(one.type) - types.indexOf(other.type));
    if (best === undefined) continue;
    found[field] = best;
    taken.add(best.id);
  }
  const title = properties.find(({ id, type }) => type === 'title' && !taken.has(id));
  return found.name === undefined && title !== undefined ? { ...found, name: title } : found;
}
