/** What a connected Google account needs; kept in IndexedDB by the worker and the extension's pages. */
export interface GoogleSettings {
  readonly token: string;
  /** Epoch ms. */
  readonly expiresAt: number;
  /** Null where the browser itself keeps the tokens of a client that is built in. */
  readonly clientId: string | null;
  /** The address of the account; '' until it was asked. */
  readonly account: string;
  /** Whether the token may read the events of calendars, too: only where the user switched that on. */
  readonly calendar?: true | undefined;
}

/** Pure: whether what is stored can be asked with. */
export function isGoogleSettings(value: unknown): value is GoogleSettings {
  const { token, expiresAt, clientId, account, calendar } = Object(value) as Record<string, unknown>;
  return (
    typeof token === 'string' &&
    /^[\x21-\x7e]+$/.test(token) &&
    Number.isFinite(expiresAt) &&
    (clientId === null || typeof clientId === 'string') &&
    typeof account === 'string' &&
    (calendar === undefined || calendar === true)
  );
}

/** A folder of Drive that this app made. */
export interface GooglePlace {
  readonly folderId: string;
  readonly name: string;
}

/** Only files that this app made or was given. It is all that a connection needs. */
export const googleScope = 'https://www.googleapis.com/auth/drive.file';

/** Events of the calendars that the account can see. Asked for in the click that switches on what needs it, and only there. */
export const calendarScope = 'https://www.googleapis.com/auth/calendar.events.readonly';

/** What a sign-in asks for; the first is the one that nothing goes without. */
export const scopesOf = ({ calendar }: Pick<GoogleSettings, 'calendar'>) =>
  calendar === true ? ([googleScope, calendarScope] as const) : ([googleScope] as const);
