import { addressSource } from './address/source';
import { googleSheetSource } from './google/source';
import { googleCalendarSource } from './google-calendar/source';
import { googleDocSource } from './google-doc/source';
import { mondaySource } from './monday/source';
import { notionSource } from './notion/source';
import { notionPageSource } from './notion-page/source';
import { slackSource } from './slack/source';
import { twistSource } from './twist/source';

/** All kinds of sources, by the id under which they are stored: one line each. */
export const rosterSources = {
  slack: slackSource,
  address: addressSource,
  notion: notionSource,
  'google-sheet': googleSheetSource,
  'google-calendar': googleCalendarSource,
  'notion-page': notionPageSource,
  'google-doc': googleDocSource,
  monday: mondaySource,
  twist: twistSource,
};

export type SourceKind = keyof typeof rosterSources;

export function isSourceKind(kind: string): kind is SourceKind {
  return Object.hasOwn(rosterSources, kind);
}
