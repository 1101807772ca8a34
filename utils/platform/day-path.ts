/** The page of the team's day, of everybody or of one group alone. Browsers keep addresses: an id only, no name. */
export function dayPath(group?: string): `/day.html${string}` {
  return group === undefined ? '/day.html' : `/day.html#group=${encodeURIComponent(group)}`;
}
