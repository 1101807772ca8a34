import type { Person } from '@/utils/domain/people/person';

const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('_', ' ').toLowerCase();

/** Whether every word of the search stands in the name, an address, the place or the zone. */
export function isFound(person: Person, search: string): boolean {
  const where = plain(
    [person.name, person.place ?? '', person.zone, ...person.addresses.map(({ value }) => value)].join('\n'),
  );
  return plain(search)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
