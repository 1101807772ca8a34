import { fieldNames } from './field-names';
import { fieldRules, fields, type MappedField, type Mapping, type Property } from './fields';

/** Our fields beside the properties that fit them by kind and name; a property is used once. */
export function proposeMapping(properties: readonly Property[]): Mapping {
  const taken = new Set<string>();
  const found: Partial<Record<MappedField, Property>> = {};
  for (const field of fields) {
    const names = fieldNames[field];
    const { types } = fieldRules[field];
    const fitting = properties
      .filter(({ id, type }) => types.includes(type) && !taken.has(id))
      .map((property) => ({
        property,
        rank: names.indexOf(property.name.trim().normalize('NFC').toLowerCase()),
      }))
      .filter(({ property, rank }) => rank >= 0 || property.type === 'title')
      .sort((a, b) => a.rank - b.rank)[0]?.property;
    if (!fitting) continue;
    found[field] = fitting;
    taken.add(fitting.id);
  }
  return found;
}
