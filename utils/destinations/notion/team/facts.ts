import { notionFacts } from '@/utils/connections/notion/facts';
import type { Failure } from '@/utils/connections/outcome';
import { phrase, type Told } from '@/utils/words/phrase';
import type { NotionPlace } from '../place';
import type { TeamPlace } from './team-place';

/** What is known of Notion as the place of the team's log, without its client. */
export const notionTeamFacts = {
  id: 'notion',
  name: notionFacts.name,
  /** Match patterns of all that is asked. */
  hosts: notionFacts.hosts,
  rate: notionFacts.rate,
  /** The index of the log's table by the documents that were made there. */
  pagesIndex: 'links.notion.id',
  /** Under which a document there is listed; Notion writes an id with dashes or without. */
  lineKey: (documentId: string): string => `notion:${documentId.replaceAll('-', '').toLowerCase()}`,
  /** The database that can be read: once its fields are mapped. Null: a bare page, or nothing yet. */
  placeOf: (place: NotionPlace | null): (TeamPlace & { readonly name: string }) | null => {
    if (place === null || 'pageId' in place || place.mapping === null) return null;
    const { dataSourceId, name, mapping } = place;
    return { id: dataSourceId, name, mapping };
  },
  /** By which properties rows are read. */
  mappedOf: ({ mapping }: TeamPlace): string => Object.values(mapping).map(idOf).join(),
  /** What a failure means for a list that is read; the connection's own words are about documents. */
  wordsOf: (failure: Failure, name: string): Told => {
    if (failure.kind === 'again') return failure.words;
    if (failure.kind === 'no') return phrase('log.team-refused', { name });
    if (failure.fix === 'reconnect' || failure.fix === 'allow-host') return failure.words;
    const isUnshared = failure.fix === 'choose-place';
    return isUnshared ? phrase('sources.notion-not-shared', { name }) : phrase('log.team-refused', { name });
  },
} as const;

const idOf = ({ id }: { readonly id: string }) => id;
