/**
 * Which rooms of the catalogue are loaded together: a pack is one JSON file per bundle and language. A room may be in
 * several bundles. The rooms that a page of others needs go into a bundle of their own, since there every byte counts.
 */
export const bundles = {
  /** The extension's own pages: every room. */
  pages: null,
  /** The service worker: what it says itself, in menus and notifications, and why a document needs its user. */
  worker: ['labels', 'notifications', 'failures', 'fields'],
  /** Badges, cards and lines in pages of others. */
  badges: ['labels', 'time', 'norms', 'badge', 'card', 'urgency'],
  /** Decision documents, in the language that the team writes them in. */
  documents: ['labels', 'time', 'norms', 'fields', 'document', 'thread'],
} as const;

export type Bundle = keyof typeof bundles;
