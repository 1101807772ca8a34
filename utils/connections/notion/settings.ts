/** What a connection to Notion needs: an internal connection's token or a personal access token. */
export interface NotionSettings {
  readonly token: string;
}
