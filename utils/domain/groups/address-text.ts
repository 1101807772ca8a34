import type { GroupAddress } from './group';

/** An address as it is typed: `help@lists.example`, `#help`, `@oncall`, `T0TEAM1/C0HELP1`. */
export function groupAddressText({ kind, value, team }: GroupAddress): string {
  if (kind === 'channel-name') return `#${value}`;
  if (kind === 'user-group-name') return `@${value}`;
  return team === undefined ? value : `${team}/${value}`;
}
