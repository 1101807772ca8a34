import { isDigits, isPlainToken } from '../token-checks.ts';

/** What a connection to a monday account needs: somebody's personal token. */
export interface MondaySettings {
  readonly token: string;
  /** The account's id, digits. */
  readonly account: string;
}

/** Pure: whether what is stored can be asked with. */
export function isMondaySettings(value: unknown): value is MondaySettings {
  const { token, account } = Object(value) as Record<string, unknown>;
  return isPlainToken(token) && isDigits(account);
}

/** Under which the connection to an account is stored: a reader may have several. */
export const mondayAccountId = (account: string) => `monday:${account}`;
