import { type PeopleField, type PeopleMapping, type PeopleProperty, peopleFields } from './fields';
import { proposePeopleMapping } from './propose';

/** What the screen did not offer at first: mappings from then were never asked about it. */
const later: readonly PeopleField[] = ['groups', 'norms'];

/**
 * Properties that fit, by name and kind, what the user was never asked about: what this version can read and the one that
 * made the mapping could not. `asked`: the fields that stood beside the mapping when it was kept; undefined in those from
 * before it was noted. Only ever a proposal.
 */
export function fittingProperties(
  mapping: PeopleMapping,
  properties: readonly PeopleProperty[],
  asked: readonly string[] | undefined,
): PeopleMapping {
  const isAsked = (field: PeopleField) =>
    asked === undefined ? !later.includes(field) : asked.includes(field);
  const used = new Set(Object.values(mapping).map(({ id }) => id));
  const proposed = proposePeopleMapping(properties);
  return Object.fromEntries(
    peopleFields.flatMap((field) => {
      const fits = proposed[field];
      const isNew = fits !== undefined && mapping[field] === undefined && !isAsked(field);
      return isNew && !used.has(fits.id) ? [[field, fits]] : [];
    }),
  );
}
