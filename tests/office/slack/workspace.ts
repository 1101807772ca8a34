import type { OfficePerson } from '../people.ts';
import { me, northquay, northquayTeam, slackTeam } from '../people.ts';

/** One of the reader's workspaces. The reader has an id of their own in each. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly me: OfficePerson;
}

export const workspaces: readonly Workspace[] = [
  { ...slackTeam, me },
  { ...northquayTeam, me: northquay[2] ?? me },
];

let open: Workspace | undefined = workspaces[0];

/** The workspace that is drawn; what the address says may be another (facts 1.4). */
export function workspace(): Workspace {
  if (!open) throw new Error('The office has no workspace');
  return open;
}

export function enterWorkspace(id: string): void {
  open = workspaces.find((each) => each.id === id) ?? open;
}
