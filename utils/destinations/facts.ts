import type { DestinationId } from './destination';

/** What pages and the manifest must know of a destination without loading it. */
export interface DestinationFacts {
  /** As the user knows it. */
  readonly name: string;
  /** Match patterns; asked for in the click that connects it. */
  readonly hosts: readonly string[];
}

export const destinationFacts: Readonly<Record<DestinationId, DestinationFacts>> = {
  notion: { name: 'Notion', hosts: ['https://api.notion.com/*'] },
  'google-docs': {
    name: 'Google Docs',
    hosts: ['https://www.googleapis.com/*', 'https://docs.googleapis.com/*'],
  },
};
