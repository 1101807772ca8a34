import { isPlainToken } from '../token-checks.ts';

/** What a connection to Trello needs: the key of an app, which is no secret, and a member's token for it. */
export interface TrelloSettings {
  readonly key: string;
  readonly token: string;
}

/** Where cards go: a list, and its board, whose members they can be given to. */
export interface TrelloPlace {
  readonly listId: string;
  readonly boardId: string;
  readonly name: string;
}

/** Pure: whether it is an id of Trello's. */
export const isTrelloId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{24}$/i.test(value);

/** Pure: whether it can be the key of an app; it goes into a header between quotation marks. */
export const isTrelloKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{32}$/i.test(value);

/** Pure: whether what is stored can be asked with. */
export function isTrelloSettings(value: unknown): value is TrelloSettings {
  const { key, token } = Object(value) as Record<string, unknown>;
  return isTrelloKey(key) && isPlainToken(token) && !token.includes('"');
}
