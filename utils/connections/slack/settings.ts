/** What a connection to a Slack workspace needs: a token of an app that the team made for itself. */
export interface SlackSettings {
  readonly token: string;
  /** The workspace's id: `T0…`, `E0…` of an organisation. */
  readonly team: string;
}

/** Pure: whether what is stored can be asked with: a header takes no other token. */
export function isSlackSettings(value: unknown): value is SlackSettings {
  const { token, team } = Object(value) as Record<string, unknown>;
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) && isTeam(team);
}

/** Pure: whether it is the id of a workspace. */
export function isTeam(value: unknown): value is string {
  return typeof value === 'string' && /^[TE][A-Z0-9]{2,30}$/.test(value);
}

/** Under which the connection to a workspace is stored: a reader may have several. */
export const slackAccountId = (team: string) => `slack:${team}`;
