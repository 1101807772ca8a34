/**
 * Which rooms of the catalogue are loaded together: a pack is one JSON file per bundle and language. A room may be in
 * several bundles. The rooms that a page of others needs go into a bundle of their own, since there every byte counts.
 */
export const bundles = {
  /** The extension's own pages. */
  pages: ['labels', 'welcome', 'sample-team', 'privacy', 'display', 'shortcut'],
  /** The service worker. */
  worker: ['labels'],
} as const;

export type Bundle = keyof typeof bundles;
