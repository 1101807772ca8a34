import type { OfficePerson } from '../people.ts';
import { initials } from '../people.ts';

/** A round or square picture with the person's initials, as a data address. */
export function avatar(person: OfficePerson): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${person.colour}"/><text x="20" y="26" text-anchor="middle" font-family="Inter, Roboto, sans-serif" font-size="16" font-weight="600" fill="#fff">${initials(person.name)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
