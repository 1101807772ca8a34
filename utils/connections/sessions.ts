import { googleDocsSession } from './google/renewal';
import type { NotionSettings } from './notion/settings';
import { openSession } from './session';

/** How the account of each vendor stays signed in: one line each. `sessions[id](ports)` opens one. */
export const sessions = {
  notion: openSession<NotionSettings>,
  'google-docs': googleDocsSession,
};
