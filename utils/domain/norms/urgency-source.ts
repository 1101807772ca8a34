import type { Channel } from './norms';

/** What an urgency is read from. Quotes and signatures are already taken off `text`. */
export interface UrgencySource {
  /** Subject of an e-mail; a channel's name elsewhere, which says nothing of urgency. */
  readonly title: string;
  readonly text: string;
  readonly channel: Channel;
}
