import { isDigits, isPlainToken } from '../token-checks.ts';

/** What a connection to a Twist workspace needs: somebody's token, which may open several workspaces. */
export interface TwistSettings {
  readonly token: string;
  /** The workspace's id, digits. */
  readonly workspace: string;
}

/** Pure: whether what is stored can be asked with. */
export function isTwistSettings(value: unknown): value is TwistSettings {
  const { token, workspace } = Object(value) as Record<string, unknown>;
  return isPlainToken(token) && isDigits(workspace);
}

/** Under which the connection to a workspace is stored. */
export const twistAccountId = (workspace: string) => `twist:${workspace}`;
