import { isShortLink } from './ids';

/** The card. */
export const addressInTrello = (threadId: string): string | null =>
  isShortLink(threadId) ? `https://trello.com/c/${threadId}` : null;
