import type { MondayPlace, MondaySettings } from '@/utils/connections/monday/settings';
import type { WrittenNotes } from '@/utils/destinations/written/notes';

/** An item is made by one request, so there is nothing to be kept on the way. */
export interface MondayTypes {
  readonly id: 'monday';
  readonly settings: MondaySettings;
  readonly place: MondayPlace;
  readonly progress: Readonly<Record<never, never>>;
  readonly notes: WrittenNotes;
}
