import type { TrelloPlace, TrelloSettings } from '@/utils/connections/trello/settings';
import type { WrittenNotes } from '@/utils/destinations/written/notes';

/** A card is made by one request, so there is nothing to be kept on the way. */
export interface TrelloTypes {
  readonly id: 'trello';
  readonly settings: TrelloSettings;
  readonly place: TrelloPlace;
  readonly progress: Readonly<Record<never, never>>;
  readonly notes: WrittenNotes;
}
