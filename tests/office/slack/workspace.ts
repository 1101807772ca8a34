import type { OfficePerson } from '../people.ts';
import { me, northquay, northquayTeam, slackOrg, slackTeam } from '../people.ts';

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

/**
 * The organisation that the first workspace belongs to: its `E…` stands in the address and in the avatars of
 * everyone, and no `T…` anywhere on the page. Not in the rail: a member sees either one or the other.
 */
export const organisation: Workspace = { ...slackOrg, me };

let open: Workspace | undefined = workspaces[0];

/** The workspace that is drawn; what the address says may be another (facts 1.4). */
export function workspace(): Workspace {
  if (!open) throw new Error('The office has no workspace');
  return open;
}

export function enterWorkspace(id: string): void {
  open = [...workspaces, organisation].find((each) => each.id === id) ?? open;
}

/** The id in avatars of the first workspace: its organisation's there, or with `?avatars=org` in its own pages too. */
export function avatarTeam(): string {
  const isOrg = open === organisation || new URLSearchParams(location.search).get('avatars') === 'org';
  return isOrg ? slackOrg.id : slackTeam.id;
}
