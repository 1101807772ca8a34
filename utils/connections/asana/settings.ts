import { isDigits, isPlainToken } from '../token-checks.ts';

/** What a connection to Asana needs: somebody's personal access token. */
export interface AsanaSettings {
  readonly token: string;
  /** The id of the user whose token it is, digits. */
  readonly user: string;
}

/** Pure: whether what is stored can be asked with. */
export function isAsanaSettings(value: unknown): value is AsanaSettings {
  const { token, user } = Object(value) as Record<string, unknown>;
  return isPlainToken(token) && isDigits(user);
}

/** Where tasks go: a project, and the workspace whose people they can be given to. */
export interface AsanaPlace {
  readonly projectId: string;
  readonly workspaceId: string;
  readonly name: string;
}
