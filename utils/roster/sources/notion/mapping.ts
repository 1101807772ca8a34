import { type Phrase, phrase } from '@/utils/words/phrase';
import {
  addressFields,
  fieldTypes,
  type PeopleField,
  type PeopleMapping,
  type PeopleProperty,
  peopleFields,
} from './fields';

/** What is wrong with a mapping before anything is read by it; null where it can be. */
export function mappingProblem(mapping: PeopleMapping): { field: PeopleField; what: Phrase } | null {
  if (mapping.name === undefined) return { field: 'name', what: phrase('sources.notion-needs-name') };
  if (addressFields.every((field) => mapping[field] === undefined))
    return { field: 'email', what: phrase('sources.notion-needs-address') };
  return null;
}

/** The mapping with its properties as they are called now; one that is gone stays as it was. */
export function renewPeopleMapping(
  mapping: PeopleMapping,
  properties: readonly PeopleProperty[],
): PeopleMapping {
  const byId = new Map(properties.map((property) => [property.id, property]));
  return Object.fromEntries(
    Object.entries(mapping).map(([field, chosen]) => [field, byId.get(chosen.id) ?? chosen]),
  );
}

/** Properties that are chosen and no longer there, or of a kind that the field cannot be read from. */
export function lostProperties(
  mapping: PeopleMapping,
  properties: readonly PeopleProperty[],
): readonly PeopleProperty[] {
  const byId = new Map(properties.map((property) => [property.id, property]));
  return peopleFields.flatMap((field) => {
    const chosen = mapping[field];
    const now = chosen && byId.get(chosen.id);
    if (chosen === undefined || (now && fieldTypes[field].includes(now.type))) return [];
    return [chosen];
  });
}
