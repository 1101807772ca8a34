/** What a connection to Notion needs: an internal connection's token or a personal access token. */
export interface NotionSettings {
  readonly token: string;
}

/** Pure: whether what is stored can be asked with: a header takes no other token. */
export function isNotionSettings(value: unknown): value is NotionSettings {
  const { token } = Object(value) as Record<string, unknown>;
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
}
