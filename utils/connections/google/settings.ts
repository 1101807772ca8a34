/** What a connected Google account needs; kept in IndexedDB by the worker and the extension's pages. */
export interface GoogleSettings {
  readonly token: string;
  /** Epoch ms. */
  readonly expiresAt: number;
  /** Null where the browser itself keeps the tokens of a client that is built in. */
  readonly clientId: string | null;
  /** The address of the account; '' until it was asked. */
  readonly account: string;
}

/** Pure: whether what is stored can be asked with. */
export function isGoogleSettings(value: unknown): value is GoogleSettings {
  const { token, expiresAt, clientId, account } = Object(value) as Record<string, unknown>;
  return (
    typeof token === 'string' &&
    /^[\x21-\x7e]+$/.test(token) &&
    Number.isFinite(expiresAt) &&
    (clientId === null || typeof clientId === 'string') &&
    typeof account === 'string'
  );
}

/** A folder of Drive that this app made. */
export interface GooglePlace {
  readonly folderId: string;
  readonly name: string;
}

/** Only files that this app made or was given; nothing wider is ever asked for. */
export const googleScope = 'https://www.googleapis.com/auth/drive.file';
