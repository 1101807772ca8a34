import { type PageSettings, readSettings } from '../page/settings.ts';

interface TrelloWords {
  readonly edit: string;
  readonly remove: string;
  readonly copy: string;
  readonly close: string;
  readonly write: string;
  readonly save: string;
}

export interface TrelloSettings extends PageSettings {
  readonly words: TrelloWords;
  /** `plain`: pictures in a feed are titled by name alone. */
  readonly feed: 'plain' | 'username';
  /** Admins may remove what others wrote. */
  readonly isAdmin: boolean;
}

const en: TrelloWords = {
  edit: 'Edit',
  remove: 'Delete',
  copy: 'Copy link to comment',
  close: 'Close dialog',
  write: 'Write a comment…',
  save: 'Save',
};
const de: TrelloWords = {
  edit: 'Bearbeiten',
  remove: 'Löschen',
  copy: 'Link zum Kommentar kopieren',
  close: 'Dialog schließen',
  write: 'Kommentar verfassen …',
  save: 'Speichern',
};

/** Reads `?feed=plain &admin=yes` besides the shared ones. */
export function readTrelloSettings(): TrelloSettings {
  const query = new URLSearchParams(location.search);
  const page = readSettings();
  return {
    ...page,
    words: page.lang.startsWith('de') ? de : en,
    feed: query.get('feed') === 'plain' ? 'plain' : 'username',
    isAdmin: query.get('admin') === 'yes',
  };
}
