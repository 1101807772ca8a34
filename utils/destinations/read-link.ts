import { languageOf } from '@/utils/words/languages';
import type { DocumentLink, StoredLink } from './destination';
import { readGoogleDocsNotes } from './google-docs/notes';
import { readNotionNotes } from './notion/notes';
import type { DestinationId, NotesOf } from './types';

/** How the notes of each destination are read: one line each. */
const list: { readonly [Id in DestinationId]: (link: StoredLink) => NotesOf<Id> } = {
  notion: readNotionNotes,
  'google-docs': readGoogleDocsNotes,
};

/** A stored link with its notes, each of which was looked at; what a version before noted is understood. */
export function readLink<Id extends DestinationId>(
  destination: Id,
  stored: StoredLink,
): DocumentLink<NotesOf<Id>> {
  const language = languageOf(stored.language, 'en');
  return {
    id: stored.id,
    href: stored.href,
    ...(language === 'en' ? {} : { language }),
    notes: list[destination](stored),
  };
}
