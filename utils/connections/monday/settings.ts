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

/** Where items go: a group of a board. */
export interface MondayPlace {
  readonly boardId: string;
  readonly groupId: string;
  readonly name: string;
  /** The board's address; null where monday said none of its own. */
  readonly href: string | null;
  /** Absent until the user chose them. */
  readonly columns?: MondayColumns | undefined;
}

/** Ids of the columns that the parts of a task go to; null: left out. */
export interface MondayColumns {
  /** A text column with the key by which an item is found again. */
  readonly key: string;
  readonly link: { readonly id: string; readonly type: LinkColumn };
  readonly who: string | null;
  readonly due: string | null;
  /** Which says whether it is done; it is never written. */
  readonly status: string | null;
}

export type LinkColumn = 'link' | 'text' | 'long_text';

/** Pure: an address of an account's own pages; null where it is none. */
export function mondayHref(value: unknown): string | null {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url?.protocol === 'https:' && url.hostname.endsWith('.monday.com') ? url.href : null;
}
