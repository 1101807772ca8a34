export const hintKinds = ['email', 'slack-user', 'teams-user', 'trello-user', 'handle', 'name'] as const;

/** Kinds by which one person alone is known, in every list. */
export const soleKinds = ['email', 'slack-user'] as const;

/** What a page says about who somebody is; never a guess. */
export interface PersonHint {
  readonly kind: (typeof hintKinds)[number];
  /** E-mail in lower case; a Slack id as it stands, and Teams' own (`8:orgid:…`) and a username of Trello too. */
  readonly value: string;
  /** The name as the page shows it. */
  readonly label: string;
  /** Slack team id, where ids are only unique within a team. */
  readonly team?: string | undefined;
}

/** An account of a page that the reader says is this person of the list. */
export interface PersonOfAccount {
  readonly personId: string;
  readonly hint: PersonHint;
}

/** An address that names one person alone: an e-mail address, or an id with its team where that is known. */
export type SoleAddress = Pick<PersonHint, 'value' | 'team'> & { readonly kind: (typeof soleKinds)[number] };

/** The key under which a hint is asked, cached and indexed: `kind:value`, with the team where there is one. */
export function hintKey(hint: Pick<PersonHint, 'kind' | 'value' | 'team'>): string {
  const team = hint.team === undefined ? '' : `@${hint.team}`;
  return `${hint.kind}:${hint.value}${team}`;
}

/** Whether a Slack team id names an organisation (`E…`), which holds workspaces (`T…`) and numbers its people once for all. */
const isOrganisation = (team: string): boolean => team.startsWith('E');

/** Whether one person may be named under both teams: one is a workspace, and the other an organisation that may hold it. */
export function mayHold(one: string, other: string): boolean {
  return isOrganisation(one) !== isOrganisation(other);
}
