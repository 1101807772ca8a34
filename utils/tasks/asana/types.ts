import type { AsanaPlace, AsanaSettings } from '@/utils/connections/asana/settings';
import type { WrittenNotes } from '@/utils/destinations/written/notes';

/** A task is made by one request, so there is nothing to be kept on the way. */
export interface AsanaTypes {
  readonly id: 'asana';
  readonly settings: AsanaSettings;
  readonly place: AsanaPlace;
  readonly progress: Readonly<Record<never, never>>;
  readonly notes: WrittenNotes;
}
