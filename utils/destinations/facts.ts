import type { DestinationId } from './destination';

/** What pages and the manifest must know of a destination without loading it. */
export interface DestinationFacts {
  /** As the user knows it. */
  readonly name: string;
  /** Match patterns; asked for in the click that connects it. */
  readonly hosts: readonly string[];
}

export const destinationFacts: Readonly<Record<DestinationId, DestinationFacts>> = {
  markdown: { name: 'Decision log', hosts: [] },
  notion: { name: 'Notion', hosts: ['https://api.notion.com/*'] },
  'google-docs': {
    name: 'Google Docs',
    hosts: ['https://www.googleapis.com/*', 'https://docs.googleapis.com/*'],
  },
};

/**
 * What a decision document can hold, by Firefox's names (extensionworkshop.com, built-in data consent, read
 * 2026-11-22): messages of the thread, the people in it, and what stood in the page. Nothing of it is sent
 * before a destination is connected, so all are optional.
 */
export const dataSent = ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'] as const;
