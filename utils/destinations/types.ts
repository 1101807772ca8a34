import type { GoogleDocsTypes } from './google-docs/types';
import type { NotionTypes } from './notion/progress';

/** What each destination calls its settings, its places and how far it has come: one line each. */
export interface DestinationTypes {
  readonly notion: NotionTypes;
  readonly 'google-docs': GoogleDocsTypes;
}

export type DestinationId = keyof DestinationTypes;
/** Those of any destination, where it matters to nobody which one it is. */
export type AnyTypes = DestinationTypes[DestinationId];
export type SettingsOf<Id extends DestinationId> = DestinationTypes[Id]['settings'];
export type NotesOf<Id extends DestinationId> = DestinationTypes[Id]['notes'];
export type PlaceOf<Id extends DestinationId> = DestinationTypes[Id]['place'];
